// Words that mean the same to buyers: groups, what they said before, and the way to change them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type {
  SynonymGroupsQuery as Answer,
  SynonymLanguage,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Dialog } from '../../ui/Dialog.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { TextFilter } from '../../ui/TextFilter.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Distance } from '../../ui/When.js';
import { SearchTabs } from './SearchTabs.js';
import { SynonymDialog } from './SynonymDialog.js';
import classes from './Synonyms.module.css';
import {
  RemoveSynonymGroup,
  SynonymGroupsQuery,
  type SynonymsParams,
  synonymsVariables,
} from './search-terms.queries.js';

type SynonymGroup = NonNullable<NonNullable<Answer['synonymGroups']>['nodes'][number]>;

interface Props {
  params: SynonymsParams;
  /** The operator's places, which belong to another feature. */
  tabs: ReactNode;
}

export function SynonymsPage({ params, tabs }: Props) {
  const { t } = useLingui();
  const { q } = params;
  const variables = synonymsVariables(params);
  const result = useGraph(SynonymGroupsQuery, variables, { typenames: ['SynonymGroup'] });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Search`}
        description={<Trans>Changes take effect within a second.</Trans>}
        actions={<SynonymDialog label={t`New synonyms`} terms={[]} />}
      />
      {tabs}
      <SearchTabs />
      <TermFilter q={q} />
      <Screen result={result} find={(data) => data.synonymGroups} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const groups = present(nodes);
          return (
            <Surface isFlush>
              {groups.length > 0 ? (
                <SynonymTable groups={groups} isStale={result.isStale} />
              ) : (
                <Empty icon="list" title={<Trans>No synonyms here</Trans>}>
                  <Trans>Words that found nothing are a good beginning.</Trans>
                </Empty>
              )}
              <Pager count={groups.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

function TermFilter({ q: value }: { q: string | undefined }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <FilterBar>
      <TextFilter
        label={t`Term`}
        value={value}
        onSearch={(q) => {
          const search = q ? { q } : {};
          void navigate({ to: '/operator/search/synonyms', search, replace: true });
        }}
      />
    </FilterBar>
  );
}

function SynonymTable({ groups, isStale }: { groups: readonly SynonymGroup[]; isStale: boolean }) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const languages: Record<SynonymLanguage, string> = {
    ZH_CN: t`Chinese`,
    EN: t`English`,
    BOTH: t`Both`,
  };
  const columns: Column<SynonymGroup>[] = [
    {
      key: 'terms',
      header: t({ message: 'Terms', context: 'synonyms' }),
      cell: (group) => (
        <div>
          <Terms {...group} />
        </div>
      ),
    },
    { key: 'language', header: t`Language`, cell: ({ language }) => languages[language] },
    {
      key: 'changed',
      header: t`Changed`,
      cell: ({ changedAt, changedBy }) => (
        <Stack gap={0}>
          <Distance value={changedAt} />
          <Text size="xs" c="dimmed" component="span">
            {nameOf(changedBy)}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (group) => (
        <Group gap={6} justify="flex-end">
          <History revisions={group.revisions} />
          <SynonymDialog
            label={t`Change`}
            terms={group.terms}
            group={group}
            button={{ size: 'compact-sm', variant: 'default' }}
          />
          <RemoveButton group={group} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Synonyms`}
      columns={columns}
      rows={groups}
      rowKey={({ id, revision }) => `${id} ${revision}`}
      rowName={({ terms }) => terms.join(', ')}
      isStale={isStale}
    />
  );
}

function Terms({ terms, isOneWay }: { terms: readonly string[]; isOneWay: boolean }) {
  const { t } = useLingui();
  return (
    <span className={classes.terms}>
      {terms.map((term, index) => (
        <span key={term} className={classes.term}>
          {index > 0 && (
            <span className={classes.sign} title={isOneWay ? t`also finds` : t`same as`}>
              {isOneWay ? (index === 1 ? '→' : '·') : '↔'}
            </span>
          )}
          <Tag tone={isOneWay && index > 0 ? 'gray' : 'agora'}>{term}</Tag>
        </span>
      ))}
    </span>
  );
}

function History({ revisions }: { revisions: SynonymGroup['revisions'] }) {
  const nameOf = usePersonName();
  const [isOpen, { open, close }] = useDisclosure(false);
  if (revisions.length < 2) return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={open}>
        <Trans>History</Trans>
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={<Trans>History</Trans>}>
        <ol className={classes.history}>
          {revisions.map(({ revision, terms, isOneWay, changedAt, changedBy }) => (
            <li key={revision}>
              <Terms terms={terms} isOneWay={isOneWay} />
              <Text size="xs" c="dimmed">
                <Distance value={changedAt} /> {nameOf(changedBy)}
              </Text>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}

function RemoveButton({ group }: { group: SynonymGroup }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveSynonymGroup, ['SynonymGroup', 'SearchTerm']);
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={<Trans>Search treats these words as different again.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ synonymGroupId: group.id })) !== null}
    />
  );
}
