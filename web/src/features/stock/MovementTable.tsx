// How what is on hand came to be: every change, newest first.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProductUnit, StockMovementKind } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Pager } from '../../ui/Pager.js';
import { Empty } from '../../ui/states.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { Instant } from '../../ui/When.js';
import type { Inventory } from './inventory.js';

type Movements = Inventory['movements'];
type Movement = NonNullable<Movements['nodes'][number]>;

interface Props {
  movements: Movements;
  unit: ProductUnit | undefined;
}

export function MovementTable({ movements, unit }: Props) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const textOf = useQuantityText();
  const rows = present(movements.nodes);
  if (rows.length === 0) return <Empty isSmall title={<Trans>Nothing came or went yet</Trans>} />;
  const columns: Column<Movement>[] = [
    { key: 'at', header: t`When`, cell: ({ at }) => <Instant value={at} /> },
    { key: 'kind', header: t`What`, cell: ({ kind }) => <Kind of={kind} /> },
    {
      key: 'quantity',
      header: t`Quantity`,
      isNumeric: true,
      cell: ({ quantity }) => (
        <Text
          component="span"
          inherit
          fw={600}
          c={`var(--agora-${quantity < 0 ? 'red' : 'green'}-ink)`}
        >
          {quantity < 0 ? '−' : '+'}
          {textOf(Math.abs(quantity), unit)}
        </Text>
      ),
    },
    { key: 'where', header: t`Warehouse`, cell: ({ warehouse }) => warehouse?.name ?? '—' },
    { key: 'reason', header: t`Reason`, cell: ({ reason }) => reason ?? '—' },
    { key: 'who', header: t`Who`, cell: ({ member }) => nameOf(member) ?? '—' },
  ];
  return (
    <>
      <DataTable label={t`History`} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <Pager count={rows.length} totalCount={movements.totalCount} pageInfo={movements.pageInfo} />
    </>
  );
}

function Kind({ of }: { of: StockMovementKind }) {
  const words: Record<StockMovementKind, ReactNode> = {
    OPENED: <Trans>Opening stock</Trans>,
    ADJUSTED: <Trans>Counted</Trans>,
    IMPORTED: <Trans>Imported</Trans>,
    SOLD: <Trans>Sold</Trans>,
    RETURNED: <Trans>Order cancelled</Trans>,
    RECEIVED: <Trans>Goods in</Trans>,
    TRANSFERRED: <Trans>Moved</Trans>,
  };
  return words[of];
}
