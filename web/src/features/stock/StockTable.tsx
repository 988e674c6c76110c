// A row for each offer: what is there, what of it is promised, what is on its way.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  StockTable_OfferFragment as Offer,
  ProductUnit,
} from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Dotted } from '../../ui/Dotted.js';
import { TextLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Tag } from '../../ui/Tag.js';
import { unbroken } from '../../ui/unbroken.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { Day } from '../../ui/When.js';

const StockTableFragment = graphql(`
  fragment StockTable_Offer on Offer {
    id
    vendorSku
    state
    product {
      id
      mpn
      unit
      name {
        zhCN
        en
      }
    }
    stock {
      isTracked
      state
      availableQuantity
    }
    minimumQuantity
    inventory {
      lowStockQuantity
      onHandQuantity
      heldQuantity
      owedQuantity
      arrivals {
        quantity
        expectedOn
        isOverdue
      }
    }
  }
`);

interface Props {
  offers: readonly FragmentType<typeof StockTableFragment>[];
  side: 'seller' | 'operator';
  isStale: boolean;
}

/** Where the vendor sets no quantity of its own. */
const LOW_IN_SMALLEST_ORDERS = 10;

export function StockTable({ side, isStale, ...props }: Props) {
  const offers = readFragment(StockTableFragment, props.offers);
  const { t } = useLingui();
  const format = useFormat();
  const to = side === 'seller' ? '/seller/stock/$offerId' : '/operator/stock/$offerId';
  const textOf = useQuantityText();
  const count = (quantity: number | null | undefined, { product }: Offer) =>
    typeof quantity === 'number' ? textOf(quantity, product?.unit) : '—';
  const lowBelow = (own: number | null | undefined, minimum: number, product: Offer['product']) =>
    textOf(own ?? minimum * LOW_IN_SMALLEST_ORDERS, product?.unit);
  const columns: Column<Offer>[] = [
    {
      key: 'offer',
      header: t`Offer`,
      cell: ({ id, product, vendorSku }) => (
        <>
          <TextLink to={to} params={{ offerId: id }} fw={550}>
            {unbroken(format.text(product?.name) || vendorSku || t`Offer`)}
          </TextLink>
          <Text size="xs" c="dimmed">
            {[product?.mpn, vendorSku].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ stock, state, inventory, minimumQuantity, product }) => (
        <>
          <StateBadge of="stock" state={stock.state} />{' '}
          <StateBadge of="offer" state={state} isQuietWhenUsual />
          {stock.state === 'LOW_STOCK' && (
            <Text size="xs" c="dimmed">
              <Trans>below {lowBelow(inventory?.lowStockQuantity, minimumQuantity, product)}</Trans>
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'available',
      header: t`Available`,
      isNumeric: true,
      cell: (offer) => <b>{count(offer.stock.availableQuantity, offer)}</b>,
    },
    {
      key: 'onHand',
      header: t`On hand`,
      isNumeric: true,
      cell: (offer) =>
        offer.stock.isTracked ? count(offer.inventory?.onHandQuantity, offer) : '—',
    },
    {
      key: 'held',
      header: t`Held`,
      isNumeric: true,
      cell: (offer) => (offer.stock.isTracked ? count(offer.inventory?.heldQuantity, offer) : '—'),
    },
    {
      key: 'owed',
      header: t`Owed`,
      isNumeric: true,
      cell: (offer) => (offer.stock.isTracked ? count(offer.inventory?.owedQuantity, offer) : '—'),
    },
    {
      key: 'expected',
      header: t`Expected next`,
      cell: ({ inventory, product }) => (
        <Next arrival={inventory?.arrivals[0]} unit={product?.unit} />
      ),
    },
  ];
  return (
    <DataTable
      label={t`Stock`}
      columns={columns}
      rows={offers}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}

type Arrival = NonNullable<Offer['inventory']>['arrivals'][number];

interface NextProps {
  arrival: Arrival | undefined;
  unit: ProductUnit | undefined;
}

function Next({ arrival, unit }: NextProps) {
  const textOf = useQuantityText();
  if (!arrival) return '—';
  return (
    <Dotted>
      {textOf(arrival.quantity, unit)}
      <Day value={arrival.expectedOn} />
      {arrival.isOverdue && (
        <Tag tone="red" isSmall>
          <Trans>Overdue</Trans>
        </Tag>
      )}
    </Dotted>
  );
}
