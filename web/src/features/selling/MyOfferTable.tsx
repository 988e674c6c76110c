// The table of the seller's offers.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { MyOfferTable_SellerOfferFragment as Offer } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Tag } from '../../ui/Tag.js';
import { Tick } from '../../ui/Tick.js';
import { unbroken } from '../../ui/unbroken.js';
import type { Marks } from '../../ui/use-marks.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import { ReasonList } from './InactiveOffers.js';
import { OfferActions } from './OfferActions.js';

export const MyOfferTableFragment = graphql(`
  fragment MyOfferTable_SellerOffer on SellerOffer {
    id
    state
    vendorSku
    inactiveReasons {
      code
      fix
      note
    }
    minimumQuantity
    product {
      id
      kind
      unit
      name {
        zhCN
        en
      }
      ...ProductLink_Product
    }
    stock {
      state
      availableQuantity
    }
    tiers {
      minimumQuantity
      unitPrice {
        amount
        currencyCode
      }
    }
    ...OfferActions_SellerOffer
  }
`);

/** A longer number of one's own may break. */
const vendorSkuMax = 28;

export interface OfferTableProps {
  offers: readonly FragmentType<typeof MyOfferTableFragment>[];
  isStale: boolean;
  /** Left out for who may not edit. */
  marks: Marks | undefined;
}

export function MyOfferTable({ isStale, marks, ...props }: OfferTableProps) {
  const offers = readFragment(MyOfferTableFragment, props.offers);
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Offers`}
      columns={useOfferColumns(offers, marks)}
      rows={offers}
      rowKey={({ id }) => id}
      rowName={useOfferName()}
      isStale={isStale}
    />
  );
}

/** The number and the name, a line each. */
export function useOfferName() {
  const format = useFormat();
  return ({ product, vendorSku }: Offer) =>
    [vendorSku, format.text(product?.name)].filter(Boolean).join('\n');
}

export function useOfferColumns(
  offers: readonly Offer[],
  marks: Marks | undefined,
): Column<Offer>[] {
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useQuantityText();
  const { reasons } = useSellerWords();
  const ids = offers.map(({ id }) => id);
  return [
    {
      key: 'product',
      header: marks ? <MarkAll ids={ids} marks={marks} label={t`Product`} /> : t`Product`,
      label: t`Product`,
      cell: ({ id, product, vendorSku }) => (
        <Group gap="sm" wrap="nowrap">
          {marks && (
            <Tick
              ariaLabel={t`Mark ${vendorSku ?? format.text(product?.name)}`}
              isChecked={marks.ids.has(id)}
              onChange={(event) =>
                marks.touch(id, ids, (event.nativeEvent as MouseEvent).shiftKey === true)
              }
            />
          )}
          <ProductLink
            product={product}
            note={vendorSku && <Trans>Your number: {unbroken(vendorSku, vendorSkuMax)}</Trans>}
          />
        </Group>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ id, state, inactiveReasons }) => (
        <div>
          {inactiveReasons?.some(({ code }) => code === 'EXPIRED') ? (
            <Tag tone="gray">{reasons.EXPIRED}</Tag>
          ) : (
            <StateBadge of="offer" state={state} />
          )}
          <ReasonList offerId={id} reasons={inactiveReasons ?? []} />
        </div>
      ),
    },
    {
      key: 'stock',
      header: t`Stock`,
      isNumeric: true,
      cell: ({ stock, product }) =>
        product?.kind === 'SERVICE' ? (
          '—'
        ) : (
          <div>
            <StateBadge of="stock" state={stock.state} />
            {typeof stock.availableQuantity === 'number' && (
              <Text size="xs" c="dimmed">
                {textOf(stock.availableQuantity, product?.unit)}
              </Text>
            )}
          </div>
        ),
    },
    {
      key: 'minimum',
      header: t`Minimum`,
      isNumeric: true,
      cell: ({ minimumQuantity, product }) => textOf(minimumQuantity, product?.unit),
    },
    {
      key: 'price',
      header: t`First tier`,
      isNumeric: true,
      cell: ({ tiers }) => <Prices tiers={tiers} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (offer) => (
        <Group gap={6} justify="flex-end" wrap="nowrap">
          <OfferActions offer={offer} />
        </Group>
      ),
    },
  ];
}

/** The price of the smallest order, and that larger ones have others. */
function Prices({ tiers }: Pick<Offer, 'tiers'>) {
  const format = useFormat();
  const last = tiers.at(-1);
  const count = tiers.length;
  return (
    <div>
      <UnitPriceText value={tiers[0]?.unitPrice} />
      {last && count > 1 && (
        <Text size="xs" c="dimmed">
          <Trans>
            {count} tiers, to {format.unitPrice(last.unitPrice)}
          </Trans>
        </Text>
      )}
    </div>
  );
}

interface MarkAllProps {
  ids: readonly string[];
  marks: Marks;
  label: string;
}

function MarkAll({ ids, marks, label }: MarkAllProps) {
  const { t } = useLingui();
  const count = ids.filter((id) => marks.ids.has(id)).length;
  return (
    <Group gap="sm" wrap="nowrap" component="span">
      <Tick
        ariaLabel={t`Mark all on this page`}
        isChecked={count > 0 && count === ids.length}
        isMixed={count > 0 && count < ids.length}
        onChange={(event) => marks.set(ids, event.currentTarget.checked)}
      />
      {label}
    </Group>
  );
}
