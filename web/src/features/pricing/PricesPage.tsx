// Prices of the seller one works for, or of one of the operator's business units.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { TextLink } from '../../ui/links.js';
import { NotSelling } from '../../ui/NotSelling.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { SellerPricesQuery, type UnitParams, UnitPricesQuery } from './pricing.queries.js';
import { pricingTypenames } from './pricing-verbs.js';
import { VendorPrices } from './VendorPrices.js';

export function SellerPricesPage({ tabs }: { tabs: ReactNode }) {
  const { t } = useLingui();
  const result = useGraph(SellerPricesQuery, {}, { typenames: pricingTypenames });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Prices`}
        description={
          <Trans>
            The price of one offer is changed under{' '}
            <TextLink to="/seller/offers" isUnderlined>
              Offers
            </TextLink>
            , by Edit.
          </Trans>
        }
        tabs={tabs}
      />
      <Screen
        result={result}
        find={({ mySeller }) => mySeller}
        skeleton={<TableSkeleton />}
        absent={<NotSelling />}
      >
        {(seller) => <VendorPrices vendor={seller} to="/seller/prices/$priceListId" />}
      </Screen>
    </Stack>
  );
}

export function UnitPricesPage({ tabs, params }: { tabs: ReactNode; params: UnitParams }) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const result = useGraph(UnitPricesQuery, {}, { typenames: pricingTypenames });
  const units = result.data?.businessUnits ?? [];
  const unit = units.find(({ id }) => id === params.unit) ?? units[0];
  return (
    <Stack gap="lg">
      <PageHeader title={t`Prices`} />
      {tabs}
      <Screen result={result} find={() => unit} skeleton={<TableSkeleton />}>
        {(found) => (
          <>
            <NativeSelect
              label={t`Business unit`}
              w={{ base: '100%', sm: 320 }}
              data={units.map(({ id, name }) => ({ value: id, label: format.text(name) }))}
              value={found.id}
              onChange={(event) =>
                void navigate({
                  to: '/operator/prices',
                  search: { unit: event.currentTarget.value },
                  replace: true,
                })
              }
            />
            <VendorPrices key={found.id} vendor={found} to="/operator/prices/$priceListId" />
          </>
        )}
      </Screen>
    </Stack>
  );
}
