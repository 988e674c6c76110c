// All sellers, as the operator sees them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { SellerTable_SellerFragment as Seller } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { ListPage } from './ListPage.js';
import { listVariables, type SellersParams, SellersQuery } from './operating.queries.js';
import { SellerActions } from './SellerActions.js';
import { StateFilter } from './StateFilter.js';

const SellerTableFragment = graphql(`
  fragment SellerTable_Seller on Seller {
    id
    state
    availability
    ...SellerActions_Seller
    name {
      zhCN
      en
    }
    company {
      id
      name
    }
  }
`);

export function SellersPage({ params }: { params: SellersParams }) {
  const { t } = useLingui();
  const { state } = params;
  const result = useGraph(SellersQuery, listVariables(params), { typenames: ['Seller'] });
  return (
    <ListPage
      title={t`Sellers`}
      emptyTitle={<Trans>No sellers here</Trans>}
      filters={<StateFilter of="seller" to="/operator/sellers" state={state} />}
      result={result}
      find={({ sellers }) => sellers}
      table={(rows) => <SellerTable sellers={rows} />}
    />
  );
}

interface TableProps {
  sellers: readonly FragmentType<typeof SellerTableFragment>[];
}

function SellerTable(props: TableProps) {
  const sellers = readFragment(SellerTableFragment, props.sellers);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Seller>[] = [
    {
      key: 'name',
      header: t`Seller`,
      cell: ({ id, name }) => (
        <TextLink to="/operator/sellers/$sellerId" params={{ sellerId: id }} fw={600}>
          {format.text(name)}
        </TextLink>
      ),
    },
    { key: 'company', header: t`Company`, cell: ({ company }) => company?.name ?? '—' },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="seller" state={state} />,
    },
    {
      key: 'availability',
      header: t`Taking orders`,
      cell: ({ state, availability }) =>
        state === 'ADMITTED' ? <StateBadge of="availability" state={availability} /> : '—',
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (seller) => (
        <Group gap={6} justify="flex-end" wrap="nowrap">
          <ButtonLink
            to="/operator/exports"
            search={{ kind: 'OFFERS', vendor: seller.id }}
            size="compact-sm"
            variant="subtle"
          >
            <Trans>Export offers</Trans>
          </ButtonLink>
          <SellerActions seller={seller} isSmall />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t`Sellers`}
      columns={columns}
      rows={sellers}
      rowKey={({ id }) => id}
      rowName={({ name }) => format.text(name)}
    />
  );
}
