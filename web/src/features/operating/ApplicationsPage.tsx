// Companies that want to sell, waiting for the operator.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ApplicationTable_SellerApplicationFragment as Application } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Instant } from '../../ui/When.js';
import { ListPage } from './ListPage.js';
import { type ApplicationsParams, ApplicationsQuery, listVariables } from './operating.queries.js';
import { StateFilter } from './StateFilter.js';

const ApplicationTableFragment = graphql(`
  fragment ApplicationTable_SellerApplication on SellerApplication {
    id
    state
    submittedAt
    storefrontName {
      zhCN
      en
    }
    company {
      id
      name
      country
    }
  }
`);

export function ApplicationsPage({ params }: { params: ApplicationsParams }) {
  const { t } = useLingui();
  const { state } = params;
  const result = useGraph(ApplicationsQuery, listVariables(params), {
    typenames: ['SellerApplication'],
  });
  return (
    <ListPage
      title={t`Applications`}
      emptyTitle={<Trans>No applications here</Trans>}
      filters={<StateFilter of="application" to="/operator/applications" state={state} />}
      result={result}
      find={({ sellerApplications }) => sellerApplications}
      table={(rows) => <ApplicationTable applications={rows} />}
    />
  );
}

interface TableProps {
  applications: readonly FragmentType<typeof ApplicationTableFragment>[];
}

function ApplicationTable(props: TableProps) {
  const applications = readFragment(ApplicationTableFragment, props.applications);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Application>[] = [
    {
      key: 'storefront',
      header: t`Storefront`,
      cell: ({ id, storefrontName }) => (
        <TextLink
          to="/operator/applications/$applicationId"
          params={{ applicationId: id }}
          fw={600}
        >
          {format.text(storefrontName)}
        </TextLink>
      ),
    },
    { key: 'company', header: t`Company`, cell: ({ company }) => company?.name ?? '—' },
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
      cell: ({ state }) => <StateBadge of="application" state={state} />,
    },
  ];
  return (
    <DataTable
      label={t`Seller applications`}
      columns={columns}
      rows={applications}
      rowKey={({ id }) => id}
    />
  );
}
