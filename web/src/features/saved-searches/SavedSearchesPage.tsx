// The searches a member keeps, with what is new in each since it was last opened.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { SavedSearchesQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { paramsOfInput } from '../../data/search-params.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Dotted } from '../../ui/Dotted.js';
import { isFilled } from '../../ui/is-filled.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { Distance } from '../../ui/When.js';
import {
  DeleteSavedSearch,
  OpenSavedSearch,
  RenameSavedSearch,
  SavedSearchesQuery,
} from './saved-searches.queries.js';

type Saved = NonNullable<NonNullable<Answer['savedSearches']>['nodes'][number]>;

/** From here on the server counts no further. */
const NEW_COUNT_MAX = 100;

export function SavedSearchesPage() {
  const { t } = useLingui();
  const result = useGraph(SavedSearchesQuery, { after: null }, { typenames: ['SavedSearch'] });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Saved searches`}
        description={
          <Trans>
            What came into the catalog since you last opened a search is counted as new.
          </Trans>
        }
      />
      <Screen
        result={result}
        find={({ savedSearches }) => savedSearches}
        skeleton={<TableSkeleton />}
      >
        {({ nodes }) => {
          const rows = present(nodes);
          return rows.length === 0 ? (
            <NothingSaved />
          ) : (
            <Surface isFlush>
              <SavedTable rows={rows} isStale={result.isStale} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

function SavedTable({ rows, isStale }: { rows: readonly Saved[]; isStale: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Saved>[] = [
    { key: 'name', header: t`Name`, cell: (saved) => <OpenLink saved={saved} /> },
    {
      key: 'new',
      header: t`New`,
      isNumeric: true,
      cell: ({ newCount }) => <NewCount count={newCount} />,
    },
    {
      key: 'total',
      header: t`Products`,
      isNumeric: true,
      cell: ({ totalCount }) => (totalCount === null ? '—' : format.number(totalCount)),
    },
    {
      key: 'opened',
      header: t`Last opened`,
      cell: ({ openedAt }) => <Distance value={openedAt} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (saved) => (
        <Group gap={6} justify="flex-end">
          <RenameButton saved={saved} />
          <DeleteButton saved={saved} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Saved searches`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}

/** Opening it is what makes its hits old. */
function OpenLink({ saved }: { saved: Saved }) {
  const { t } = useLingui();
  const verb = useVerb(OpenSavedSearch);
  const params = paramsOfInput(saved.query);
  return (
    <Stack gap={2} align="flex-start">
      <TextLink
        to="/search"
        search={saved.newCount ? { ...params, sort: 'NEWEST' } : params}
        fw={600}
        onClick={() => void verb.run({ savedSearchId: saved.id })}
      >
        {saved.name}
      </TextLink>
      <Dotted size="xs">
        {params.q && params.q !== saved.name && `“${params.q}”`}
        {params.stock && t`In stock`}
      </Dotted>
    </Stack>
  );
}

function NewCount({ count }: { count: number | null }) {
  if (!count) return '—';
  return (
    <Tag tone="green">
      {count >= NEW_COUNT_MAX ? (
        <Trans>{NEW_COUNT_MAX} or more new</Trans>
      ) : (
        <Plural value={count} one="# new" other="# new" />
      )}
    </Tag>
  );
}

function RenameButton({ saved }: { saved: Saved }) {
  const { t } = useLingui();
  const verb = useVerb(RenameSavedSearch);
  const [name, setName] = useState(saved.name);
  return (
    <ActionDialog
      label={t`Rename`}
      explanation={<Trans>Only you see this name.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      isReady={isFilled(name)}
      onConfirm={async () => (await verb.run({ savedSearchId: saved.id, name })) !== null}
    >
      <TextInput
        label={t`Name`}
        value={name}
        maxLength={100}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

function DeleteButton({ saved }: { saved: Saved }) {
  const { t } = useLingui();
  const verb = useVerb(DeleteSavedSearch, ['SavedSearch']);
  const { name } = saved;
  return (
    <ActionDialog
      label={t`Delete`}
      explanation={<Trans>“{name}” is kept no more. The products stay where they are.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ savedSearchId: saved.id })) !== null}
    />
  );
}

function NothingSaved() {
  return (
    <Surface>
      <Empty
        icon="star"
        title={<Trans>No saved searches yet</Trans>}
        action={
          <ButtonLink to="/search" variant="light">
            <Trans>Browse products</Trans>
          </ButtonLink>
        }
      >
        <Trans>Search and filter, then choose “Save search”.</Trans>
      </Empty>
    </Surface>
  );
}
