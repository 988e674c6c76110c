// Orders in a list, seen from either side.
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { OrderTable_OrderFragment as Order } from '../../data/generated/graphql.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Instant } from '../../ui/When.js';

const OrderTableFragment = graphql(`
  fragment OrderTable_Order on Order {
    id
    number
    state
    placedAt
    buyer {
      id
      name
    }
    vendor {
      id
      ...VendorLink_Vendor
    }
    total {
      amount
      currencyCode
    }
  }
`);

interface Props {
  orders: readonly FragmentType<typeof OrderTableFragment>[];
  /** Which other side is worth a column. */
  shows: readonly ('buyer' | 'vendor')[];
  isStale?: boolean;
}

export function OrderTable({ shows, isStale = false, ...props }: Props) {
  const orders = readFragment(OrderTableFragment, props.orders);
  const { t } = useLingui();
  const of = shows.includes('vendor') ? 'order' : 'sale';
  const columns: Column<Order>[] = [
    {
      key: 'number',
      header: t`Order`,
      cell: ({ id, number }) => (
        <TextLink to="/orders/$orderId" params={{ orderId: id }} fw={600}>
          {number}
        </TextLink>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of={of} state={state} />,
    },
    {
      key: 'vendor',
      header: t`Vendor`,
      cell: ({ vendor }) => <VendorLink vendor={vendor} />,
    },
    { key: 'buyer', header: t`Buyer`, cell: ({ buyer }) => buyer?.name ?? '—' },
    {
      key: 'placedAt',
      header: t`Placed at`,
      cell: ({ placedAt }) => <Instant value={placedAt} />,
    },
    {
      key: 'total',
      header: t`Total`,
      isNumeric: true,
      cell: ({ total }) => <MoneyText value={total} fw={600} />,
    },
  ];
  const hidden = (['buyer', 'vendor'] as const).filter((side) => !shows.includes(side));
  return (
    <DataTable
      label={t`Orders`}
      columns={columns.filter(({ key }) => !hidden.some((side) => side === key))}
      rows={orders}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}
