// What the company bought, checkout by checkout.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { PurchaseTable_PurchaseFragment as Purchase } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';
import { PurchasesQuery } from './orders.queries.js';

const PurchaseTableFragment = graphql(`
  fragment PurchaseTable_Purchase on Purchase {
    id
    number
    state
    placedAt
    placedBy {
      id
      displayName
    }
    total {
      amount
      currencyCode
    }
    orders {
      id
    }
  }
`);

export function PurchasesPage({ after }: { after: string | undefined }) {
  const { t } = useLingui();
  const variables = { after: after ?? null };
  const result = useGraph(PurchasesQuery, variables, { typenames: ['Purchase'] });
  return (
    <Stack gap="lg">
      <PageHeader title={t`Purchases`} />
      <Screen result={result} find={({ purchases }) => purchases} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) return <NoPurchases />;
          return (
            <Surface isFlush>
              <PurchaseTable purchases={rows} isStale={result.isStale} />
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

interface TableProps {
  purchases: readonly FragmentType<typeof PurchaseTableFragment>[];
  isStale: boolean;
}

function PurchaseTable({ isStale, ...props }: TableProps) {
  const nameOf = usePersonName();
  const purchases = readFragment(PurchaseTableFragment, props.purchases);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Purchase>[] = [
    {
      key: 'number',
      header: t`Purchase`,
      cell: ({ id, number }) => (
        <TextLink to="/purchases/$purchaseId" params={{ purchaseId: id }} fw={600}>
          {number}
        </TextLink>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="purchase" state={state} />,
    },
    { key: 'by', header: t`Placed by`, cell: ({ placedBy }) => nameOf(placedBy) ?? '—' },
    { key: 'at', header: t`Placed at`, cell: ({ placedAt }) => <Instant value={placedAt} /> },
    {
      key: 'orders',
      header: t`Orders`,
      isNumeric: true,
      isWideOnly: true,
      cell: ({ orders }) => format.number(orders.length),
    },
    {
      key: 'total',
      header: t`Total`,
      isNumeric: true,
      cell: ({ total }) => <MoneyText value={total} fw={600} />,
    },
  ];
  return (
    <DataTable
      label={t`Purchases`}
      columns={columns}
      rows={purchases}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}

function NoPurchases() {
  return (
    <Surface>
      <Empty
        icon="cart"
        title={<Trans>Nothing bought yet</Trans>}
        action={
          <ButtonLink to="/search" variant="light">
            <Trans>Browse products</Trans>
          </ButtonLink>
        }
      >
        <Trans>What your company checks out together stands here.</Trans>
      </Empty>
    </Surface>
  );
}
