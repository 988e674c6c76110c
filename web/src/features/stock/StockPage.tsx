// What a vendor has of its offers, what is short, and where it keeps it: for a seller, or for one of the
// operator's business units.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { VendorStockQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { NotSelling } from '../../ui/NotSelling.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { StockFilter } from './StockFilter.js';
import { StockTable } from './StockTable.js';
import {
  type StockParams,
  StockVendorsQuery,
  stockVariables,
  stockVendor,
  VendorStockQuery,
} from './stock.queries.js';
import { stockTypenames } from './stock-verbs.js';
import { WarehouseButton, WarehouseList } from './WarehouseList.js';

type Vendor = Extract<NonNullable<Answer['node']>, { lowStockCount: unknown }>;

interface Props {
  side: 'seller' | 'operator';
  tabs: ReactNode;
  params: StockParams;
}

export function StockPage({ side, tabs, params }: Props) {
  const { t } = useLingui();
  const vendors = useGraph(StockVendorsQuery, {}, { typenames: ['Seller', 'BusinessUnit'] });
  const units = vendors.data?.businessUnits ?? [];
  return (
    <Stack gap="lg">
      <PageHeader title={t`Stock`} />
      {tabs}
      <Screen
        result={vendors}
        find={(data) => stockVendor(data, side, params)}
        skeleton={<TableSkeleton />}
        absent={<NotSelling />}
      >
        {({ id }) => (
          <>
            {side === 'operator' && <UnitChoice units={units} unitId={id} />}
            <VendorStock key={id} vendorId={id} side={side} params={params} />
          </>
        )}
      </Screen>
    </Stack>
  );
}

interface UnitProps {
  units: readonly { id: string; name: { zhCN: string | null; en: string | null } }[];
  unitId: string;
}

function UnitChoice({ units, unitId }: UnitProps) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <NativeSelect
      label={t`Business unit`}
      w={{ base: '100%', sm: 320 }}
      data={units.map(({ id, name }) => ({ value: id, label: format.text(name) }))}
      value={unitId}
      onChange={(event) =>
        void navigate({
          to: '/operator/stock',
          search: { unit: event.currentTarget.value },
          replace: true,
        })
      }
    />
  );
}

interface StockProps {
  vendorId: string;
  side: Props['side'];
  params: StockParams;
}

function VendorStock({ vendorId, side, params }: StockProps) {
  const result = useGraph(VendorStockQuery, stockVariables(vendorId, params), {
    typenames: stockTypenames,
  });
  return (
    <Screen
      result={result}
      find={({ node }) => (node && 'lowStockCount' in node ? node : null)}
      skeleton={<TableSkeleton />}
    >
      {(vendor) => (
        <>
          <Offers vendor={vendor} side={side} params={params} isStale={result.isStale} />
          <Surface
            title={<Trans>Warehouses</Trans>}
            aside={<WarehouseButton vendorId={vendor.id} />}
            isFlush
          >
            <WarehouseList vendorId={vendor.id} warehouses={vendor.warehouses ?? []} />
          </Surface>
        </>
      )}
    </Screen>
  );
}

interface OffersProps {
  vendor: Vendor;
  side: Props['side'];
  params: StockParams;
  isStale: boolean;
}

function Offers({ vendor, side, params, isStale }: OffersProps) {
  const offers = present(vendor.ownOffers?.nodes);
  const to = side === 'seller' ? '/seller/stock' : '/operator/stock';
  return (
    <Surface title={<Trans>Offers</Trans>} isFlush>
      <StockFilter to={to} params={params} lowStockCount={vendor.lowStockCount ?? 0} />
      {offers.length === 0 ? (
        <Empty
          title={params.low ? <Trans>Nothing is short</Trans> : <Trans>No offers here</Trans>}
        />
      ) : (
        <>
          <StockTable offers={offers} side={side} isStale={isStale} />
          <Pager
            count={offers.length}
            totalCount={vendor.ownOffers?.totalCount}
            pageInfo={vendor.ownOffers?.pageInfo}
          />
        </>
      )}
    </Surface>
  );
}
