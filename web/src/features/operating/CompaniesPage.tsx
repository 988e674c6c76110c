// Companies that are being verified, for the operator.
import { Trans, useLingui } from '@lingui/react/macro';
import type { VerificationsQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ExportLink } from '../../ui/ExportLink.js';
import { TextLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Instant } from '../../ui/When.js';
import { ListPage } from './ListPage.js';
import {
  listVariables,
  type VerificationsParams,
  VerificationsQuery,
} from './operating.queries.js';
import { StateFilter } from './StateFilter.js';

type Verification = NonNullable<NonNullable<Answer['companyVerifications']>['nodes'][number]>;

export function CompaniesPage({ params }: { params: VerificationsParams }) {
  const { t } = useLingui();
  const { state } = params;
  const result = useGraph(VerificationsQuery, listVariables(params), {
    typenames: ['CompanyVerification'],
  });
  return (
    <ListPage
      title={t`Companies`}
      emptyTitle={<Trans>No companies here</Trans>}
      actions={<ExportLink to="/operator/exports" kind="COMPANIES" />}
      filters={<StateFilter of="verificationStage" to="/operator/companies" state={state} />}
      result={result}
      find={({ companyVerifications }) => companyVerifications}
      table={(rows) => <VerificationTable verifications={rows} />}
    />
  );
}

function VerificationTable({ verifications }: { verifications: readonly Verification[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Verification>[] = [
    {
      key: 'company',
      header: t`Company`,
      cell: ({ company }) =>
        company && (
          <TextLink to="/operator/companies/$companyId" params={{ companyId: company.id }} fw={600}>
            {company.name}
          </TextLink>
        ),
    },
    {
      key: 'country',
      header: t`Country`,
      cell: ({ company }) => (company ? format.country(company.country) : '—'),
    },
    {
      key: 'submitted',
      header: t`Submitted at`,
      cell: ({ submittedAt }) => <Instant value={submittedAt} />,
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="verificationStage" state={state} />,
    },
  ];
  return (
    <DataTable
      label={t`Companies being verified`}
      columns={columns}
      rows={verifications}
      rowKey={({ id }) => id}
    />
  );
}
