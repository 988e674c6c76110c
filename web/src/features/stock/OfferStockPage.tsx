// One offer's stock: what is there and where, what is promised and expected, and how it came to be.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Facts } from '../../ui/Facts.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { ArrivalButton, ArrivalList } from './ArrivalList.js';
import type { Inventory, Offer, WarehouseChoice } from './inventory.js';
import { MovementTable } from './MovementTable.js';
import { AdjustStockButton, MoveStockButton, StockTermsButton } from './StockButtons.js';
import { type OfferStockParams, OfferStockQuery } from './stock.queries.js';
import { stockTypenames } from './stock-verbs.js';

interface Props {
  offerId: string;
  side: 'seller' | 'operator';
  params: OfferStockParams;
}

export function OfferStockPage({ offerId, side, params }: Props) {
  const variables = { offerId, after: params.after ?? null };
  const result = useGraph(OfferStockQuery, variables, { typenames: stockTypenames });
  return (
    <Screen
      result={result}
      find={({ node }) => (node && 'inventory' in node && node.inventory ? node : null)}
      skeleton={<PageSkeleton />}
    >
      {(offer) =>
        offer.inventory && <Found offer={offer} inventory={offer.inventory} side={side} />
      }
    </Screen>
  );
}

interface FoundProps {
  offer: Offer;
  inventory: Inventory;
  side: Props['side'];
}

function Found({ offer, inventory, side }: FoundProps) {
  const { t } = useLingui();
  const format = useFormat();
  const to = side === 'seller' ? '/seller/stock' : '/operator/stock';
  const { vendor, stock } = offer;
  const warehouses: readonly WarehouseChoice[] =
    (vendor && 'warehouses' in vendor && vendor.warehouses) || [];
  const open = warehouses.filter(({ isOpen }) => isOpen);
  const search = side === 'operator' && vendor ? { unit: vendor.id } : {};
  const unit = offer.product?.unit;
  const textOf = useQuantityText();
  const limit = textOf(inventory.backorderQuantity, unit);
  const count = (quantity: number | null) =>
    quantity === null ? null : <b>{textOf(quantity, unit)}</b>;
  return (
    <Stack gap="lg">
      <PageHeader
        title={offer.vendorSku ? t`Stock of ${offer.vendorSku}` : t`Stock`}
        badge={<StateBadge of="stock" state={stock.state} />}
        trail={[
          <TextLink key="all" to={to} search={search}>
            <Trans>Stock</Trans>
          </TextLink>,
        ]}
        description={format.text(vendor?.name)}
        actions={
          <Group gap="xs">
            <ButtonLink
              to={
                side === 'seller'
                  ? '/seller/prices/offers/$offerId'
                  : '/operator/prices/offers/$offerId'
              }
              params={{ offerId: offer.id }}
              search={{ quantity: String(offer.minimumQuantity) }}
              variant="default"
            >
              <Trans>Prices</Trans>
            </ButtonLink>
            {stock.isTracked && (
              <>
                <StockTermsButton offerId={offer.id} inventory={inventory} unit={unit} />
                {warehouses.length > 0 && (
                  <MoveStockButton
                    offerId={offer.id}
                    inventory={inventory}
                    warehouses={open}
                    unit={unit}
                  />
                )}
                <AdjustStockButton offerId={offer.id} warehouses={warehouses} unit={unit} />
              </>
            )}
          </Group>
        }
      />
      <Surface title={<Trans>Now</Trans>}>
        <Stack gap="md">
          <ProductLink product={offer.product} fallback={offer.vendorSku} />
          {stock.isTracked && (
            <Facts
              facts={[
                [t`Available`, count(stock.availableQuantity)],
                [t`On hand`, count(inventory.onHandQuantity)],
                [t`Held for purchases`, count(inventory.heldQuantity)],
                [t`Owed to buyers`, inventory.owedQuantity ? count(inventory.owedQuantity) : null],
                [
                  t`Orders taken beyond stock`,
                  inventory.backorderQuantity ? t`up to ${limit}` : t`None`,
                ],
                [
                  t`Low below`,
                  inventory.lowStockQuantity === null
                    ? t`Ten times the smallest order`
                    : textOf(inventory.lowStockQuantity, unit),
                ],
              ]}
            />
          )}
        </Stack>
      </Surface>
      {stock.isTracked && warehouses.length > 0 && (
        <Surface title={<Trans>Where it is</Trans>}>
          <Places inventory={inventory} unit={unit} />
        </Surface>
      )}
      {stock.isTracked && (
        <Surface
          title={<Trans>Expected</Trans>}
          aside={<ArrivalButton offerId={offer.id} warehouses={open} unit={unit} />}
          isFlush
        >
          <ArrivalList arrivals={inventory.arrivals} unit={unit} />
        </Surface>
      )}
      <Surface title={<Trans>History</Trans>} isFlush>
        <MovementTable movements={inventory.movements} unit={unit} />
      </Surface>
    </Stack>
  );
}

interface PlacesProps {
  inventory: Inventory;
  unit: ProductUnit | undefined;
}

function Places({ inventory: { places, unplacedQuantity }, unit }: PlacesProps) {
  const { t } = useLingui();
  const textOf = useQuantityText();
  const facts = [
    ...places.map(({ warehouse, quantity }) => [warehouse.name, quantity] as const),
    [t`In no warehouse in particular`, unplacedQuantity] as const,
  ].filter(([, quantity]) => quantity > 0);
  if (facts.length === 0) return <Empty isSmall title={<Trans>Nothing is on hand</Trans>} />;
  return (
    <Facts
      facts={facts.map(([name, quantity]) => [name, <b key={name}>{textOf(quantity, unit)}</b>])}
    />
  );
}
