// Orders of one side: what the company buys, what it sells, or for the operator all of them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OrderSide, OrderState } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { ShowAll, useIsNarrowed } from '../../ui/ShowAll.js';
import { useStateOptions } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { OrderTable } from './OrderTable.js';
import {
  type OrdersParams,
  OrdersQuery,
  ordersVariables,
  readOrdersParams,
} from './orders.queries.js';

type Place = '/orders' | '/seller/orders' | '/operator/orders';

interface Props {
  side: OrderSide;
  to: Place;
  params: OrdersParams;
  /** The other places of the portal this list is in. */
  tabs?: ReactNode;
}

const shows: Record<OrderSide, ('buyer' | 'vendor')[]> = {
  BUYING: ['vendor'],
  SELLING: ['buyer'],
  ALL: ['buyer', 'vendor'],
};

export function OrdersPage({ side, to, params, tabs }: Props) {
  const { t } = useLingui();
  const result = useGraph(OrdersQuery, ordersVariables(side, params), { typenames: ['Order'] });
  return (
    <Stack gap="lg">
      <PageHeader title={t`Orders`} />
      {tabs}
      {result.data?.orders !== null && <Filters to={to} params={params} side={side} />}
      <Screen result={result} find={({ orders }) => orders} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) return <NoOrders side={side} />;
          return (
            <Surface isFlush>
              <OrderTable orders={rows} shows={shows[side]} isStale={result.isStale} />
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}

interface FiltersProps {
  to: Place;
  params: OrdersParams;
  side: OrderSide;
}

function Filters({ to, params: { state, side: chosen }, side }: FiltersProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const options = useStateOptions(side === 'SELLING' ? 'sale' : 'order');
  const narrow = (params: OrdersParams) =>
    void navigate({
      to,
      search: readOrdersParams({ state, side: chosen, ...params }),
      replace: true,
    });
  return (
    <FilterBar>
      <NativeSelect
        aria-label={t`State`}
        data={[{ value: '', label: t`All states` }, ...options]}
        value={state ?? ''}
        onChange={(event) => narrow({ state: event.currentTarget.value as OrderState })}
      />
      {side === 'ALL' && (
        <Checkbox
          label={t`Only orders to us`}
          checked={chosen === 'SELLING'}
          onChange={(event) =>
            narrow({ side: event.currentTarget.checked ? 'SELLING' : undefined })
          }
        />
      )}
    </FilterBar>
  );
}

function WayOn({ side }: { side: OrderSide }) {
  const isNarrowed = useIsNarrowed();
  if (isNarrowed || side !== 'SELLING') return <ShowAll />;
  return (
    <ButtonLink to="/seller/offers" variant="light">
      <Trans>See your offers</Trans>
    </ButtonLink>
  );
}

function NoOrders({ side }: { side: OrderSide }) {
  const isNarrowed = useIsNarrowed();
  return (
    <Surface>
      <Empty
        icon="file"
        title={isNarrowed ? <Trans>No orders here</Trans> : <Trans>No orders yet</Trans>}
        action={
          side === 'BUYING' ? (
            <ButtonLink to="/search" variant="light">
              <Trans>Browse products</Trans>
            </ButtonLink>
          ) : (
            <WayOn side={side} />
          )
        }
      >
        {side === 'SELLING' ? (
          <Trans>Orders appear as soon as somebody orders from you.</Trans>
        ) : (
          <Trans>Orders appear as soon as a purchase is placed.</Trans>
        )}
      </Empty>
    </Surface>
  );
}
