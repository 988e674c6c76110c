// Who did what in one's own company, newest first.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { AuditPageQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';
import { CompanyFrame } from './CompanyFrame.js';
import { AuditPageQuery, type AuditParams, auditVariables } from './company.queries.js';
import { ImpersonationTable } from './ImpersonationTable.js';
import { useAuditWords } from './use-audit-words.js';

type Trail = NonNullable<Answer['auditTrail']>;
type Entry = NonNullable<Trail['nodes'][number]>;

export function AuditPage({ params }: { params: AuditParams }) {
  const { t } = useLingui();
  const { groups } = useAuditWords();
  const navigate = useNavigate();
  const { action } = params;
  const result = useGraph(AuditPageQuery, auditVariables(params), {
    typenames: ['AuditEntry', 'Impersonation'],
  });
  const impersonations = result.data?.viewer?.company.impersonations ?? [];
  return (
    <CompanyFrame title={t`Audit trail`}>
      {impersonations.length > 0 && (
        <Surface title={<Trans>Staff of the platform in your company</Trans>} isFlush>
          <ImpersonationTable rows={impersonations} />
        </Surface>
      )}
      <FilterBar>
        <NativeSelect
          label={t`What it is about`}
          data={[{ value: '', label: t`Everything` }, ...groups]}
          value={action ?? ''}
          onChange={(event) => {
            const next = event.currentTarget.value;
            const search = next ? { action: next } : {};
            void navigate({ to: '/company/audit', search, replace: true });
          }}
        />
      </FilterBar>
      <Screen result={result} find={({ auditTrail }) => auditTrail} skeleton={<TableSkeleton />}>
        {(trail) => <Found trail={trail} />}
      </Screen>
    </CompanyFrame>
  );
}

function Found({ trail }: { trail: Trail }) {
  const entries = present(trail.nodes);
  if (entries.length === 0) {
    return (
      <Surface>
        <Empty title={<Trans>Nothing here</Trans>} />
      </Surface>
    );
  }
  return (
    <Surface isFlush>
      <EntryTable entries={entries} />
      <Pager count={entries.length} totalCount={trail.totalCount} pageInfo={trail.pageInfo} />
    </Surface>
  );
}

function EntryTable({ entries }: { entries: readonly Entry[] }) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const { word } = useAuditWords();
  const columns: Column<Entry>[] = [
    {
      key: 'action',
      header: t`What`,
      cell: ({ action }) => (
        <Text fw={600} inherit>
          {word(action)}
        </Text>
      ),
    },
    {
      key: 'subject',
      header: t`Details`,
      cell: ({ subjectName }) => (
        // A mail address has a line of its own on a phone.
        <span data-long={subjectName?.includes('@') || undefined}>{subjectName ?? '—'}</span>
      ),
    },
    {
      key: 'who',
      header: t`Who`,
      cell: ({ action, subjectName, member, byService, staff }) => {
        // Who asks to join is no member yet.
        const asker = action === 'joinRequest.made' ? subjectName : null;
        const name = nameOf(member) ?? byService ?? asker ?? '—';
        if (!staff) return name;
        const by = nameOf(staff);
        return (
          <Trans>
            {by} as {name}
          </Trans>
        );
      },
    },
    { key: 'at', header: t`When`, cell: ({ at }) => <Instant value={at} /> },
  ];
  return (
    <DataTable label={t`Audit trail`} columns={columns} rows={entries} rowKey={({ id }) => id} />
  );
}
