// One row for each vendor's offer: terms, tiers, price at the quantity, and the way into the cart.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { OfferTable_RankedOfferFragment, ProductUnit } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { BestTag } from '../../ui/BestTag.js';
import { lowestOf, soonestOf } from '../../ui/best.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink } from '../../ui/links.js';
import { MoneyText, UnitPriceText } from '../../ui/MoneyText.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Tag } from '../../ui/Tag.js';
import { useQuantityText, useUnitWord } from '../../ui/use-quantity-text.js';
import { VendorLink } from '../../ui/VendorLink.js';
import { Day } from '../../ui/When.js';
import { AddToCartButton } from './AddToCartButton.js';
import classes from './OfferComparison.module.css';
import { PriceReasonsButton } from './PriceReasonsButton.js';
import { RankReasonsButton } from './RankReasonsButton.js';

const OfferTableFragment = graphql(`
  fragment OfferTable_RankedOffer on RankedOffer {
    ...RankReasons_RankedOffer
    offer {
      id
      kind
      minimumQuantity
      orderMultiple
      leadTimeDays
      vendor {
        id
        ...VendorLink_Vendor
      }
      tiers {
        minimumQuantity
        unitPrice {
          amount
          currencyCode
        }
      }
      stock {
        state
        availableQuantity
      }
      availability(quantity: $quantity) {
        outcome
        availableOn
      }
      priceFor(quantity: $quantity) {
        source
        tierMinimumQuantity
        unitPrice {
          amount
          currencyCode
        }
        total {
          amount
          currencyCode
        }
      }
    }
  }
`);

type Ranked = OfferTable_RankedOfferFragment;
type Offer = NonNullable<Ranked['offer']>;
/** A place in the order: the offer, and what stands behind it in the list. */
type Place = Offer & { rank: number; reasons: Ranked; next: Ranked | undefined };

interface Props {
  offers: readonly FragmentType<typeof OfferTableFragment>[];
  productId: string;
  quantity: number;
  isStale: boolean;
  /** What its product is counted in. */
  unit: ProductUnit;
  /** Work is not kept in stock. */
  isService: boolean;
  onQuantity: (quantity: number) => void;
}

export function OfferTable(props: Props) {
  const { productId, quantity, unit, isStale, isService, onQuantity } = props;
  const ranked = readFragment(OfferTableFragment, props.offers);
  const { t } = useLingui();
  const offers = ranked.flatMap((reasons, index): Place[] =>
    reasons.offer ? [{ ...reasons.offer, rank: index + 1, reasons, next: ranked[index + 1] }] : [],
  );
  const priced = offers.filter(({ priceFor }) => priceFor);
  const isLowest = lowestOf(priced.map(({ priceFor }) => priceFor?.unitPrice));
  const isSoonest = soonestOf(priced.filter(isEnough).map(({ leadTimeDays }) => leadTimeDays));
  const columns: Column<Place>[] = [
    {
      key: 'vendor',
      header: t`Vendor`,
      cell: (place) => <Vendor place={place} quantity={quantity} unit={unit} />,
    },
    ...(isService ? [] : [stockColumn(t`Stock`, unit)]),
    {
      key: 'leadTime',
      header: t`Lead time`,
      isNumeric: true,
      isLead: true,
      cell: (offer) => (
        <LeadTime
          days={offer.leadTimeDays}
          isSoonest={offer.priceFor !== null && isEnough(offer) && isSoonest(offer.leadTimeDays)}
        />
      ),
    },
    {
      key: 'minimum',
      header: t`Minimum / multiple`,
      label: <span className={classes.unbroken}>{t`Minimum / multiple`}</span>,
      isNumeric: true,
      isRoomy: true,
      cell: (offer) => <Minimum offer={offer} unit={unit} />,
    },
    {
      key: 'tiers',
      header: t`Public tiers`,
      isNumeric: true,
      cell: (offer) => <Tiers offer={offer} unit={unit} />,
    },
    {
      key: 'price',
      header: t`Unit price`,
      isNumeric: true,
      isLead: true,
      cell: (offer) => (
        <Price
          offer={offer}
          quantity={quantity}
          unit={unit}
          isLowest={isLowest(offer.priceFor?.unitPrice)}
          onQuantity={onQuantity}
        />
      ),
    },
    {
      key: 'total',
      header: t`Total`,
      isNumeric: true,
      isLead: true,
      cell: ({ priceFor }) => <MoneyText value={priceFor?.total} />,
    },
    {
      key: 'cart',
      header: <VisuallyHidden>{t`Cart`}</VisuallyHidden>,
      isBare: true,
      cell: (place) => <Ways place={place} productId={productId} quantity={quantity} />,
    },
  ];
  return (
    <DataTable
      label={t`Offers compared`}
      columns={columns}
      rows={offers}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}

/** Whether all of the quantity goes out after the lead time; where the rest is awaited, nobody has it sooner. */
const isEnough = ({ availability }: Offer) =>
  availability?.outcome !== 'NOT_AVAILABLE' && availability?.outcome !== 'BACK_ORDER';

const stockColumn = (header: string, unit: ProductUnit): Column<Place> => ({
  key: 'stock',
  header,
  cell: (offer) => <Stock offer={offer} unit={unit} />,
});

interface VendorProps {
  place: Place;
  quantity: number;
  unit: ProductUnit;
}

function Vendor({ place, quantity, unit }: VendorProps) {
  const { vendor, rank, reasons, next } = place;
  return (
    <div className={classes.vendor}>
      <VendorLink vendor={vendor} />
      <RankReasonsButton rank={rank} quantity={quantity} unit={unit} offer={reasons} next={next} />
    </div>
  );
}

interface WaysProps {
  place: Place;
  productId: string;
  quantity: number;
}

function Ways({ place: { id, rank, priceFor, vendor }, productId, quantity }: WaysProps) {
  return (
    <div className={classes.ways}>
      {priceFor && <AddToCartButton offerId={id} quantity={quantity} isMain={rank === 1} />}
      {vendor && (
        <ButtonLink
          to="/threads/new"
          search={{ product: productId, vendor: vendor.id }}
          variant="default"
          size="xs"
          fz="sm"
        >
          <Trans>Ask the vendor</Trans>
        </ButtonLink>
      )}
    </div>
  );
}

function LeadTime({ days, isSoonest }: { days: number | null; isSoonest: boolean }) {
  if (days === null) return '—';
  return (
    <div className={classes.price}>
      <Plural value={days} _0="at once" one="# day" other="# days" />
      {isSoonest && <BestTag of="time" />}
    </div>
  );
}

interface CountedProps {
  offer: Offer;
  unit: ProductUnit;
}

function Stock({ offer, unit }: CountedProps) {
  const textOf = useQuantityText();
  const { stock, availability } = offer;
  return (
    <div className={classes.stack}>
      <StateBadge of="stock" state={stock.state} />
      {typeof stock.availableQuantity === 'number' && (
        <Text size="xs" c="dimmed">
          {textOf(stock.availableQuantity, unit)}
        </Text>
      )}
      {availability && <Promised availability={availability} />}
    </div>
  );
}

/** What of the quantity cannot be had at once; nothing when all of it can. */
function Promised({ availability }: { availability: NonNullable<Offer['availability']> }) {
  const { outcome, availableOn } = availability;
  if (outcome === 'FROM_STOCK' || outcome === 'MADE_TO_ORDER') return null;
  return (
    <Text size="xs" c={outcome === 'BACK_ORDER' ? 'dimmed' : 'var(--agora-red-ink)'}>
      {outcome === 'BACK_ORDER' ? <Trans>Rest on back-order</Trans> : <Trans>Not enough now</Trans>}
      {availableOn && (
        <>
          {' · '}
          <Trans>
            enough from <Day value={availableOn} />
          </Trans>
        </>
      )}
    </Text>
  );
}

function Minimum({ offer, unit }: CountedProps) {
  const format = useFormat();
  const textOf = useQuantityText();
  return `${format.number(offer.minimumQuantity)} / ${textOf(offer.orderMultiple, unit)}`;
}

function Tiers({ offer, unit }: CountedProps) {
  const format = useFormat();
  const wordOf = useUnitWord();
  if (offer.tiers.length === 0) return '—';
  return (
    <dl className={classes.tiers} data-long>
      {offer.tiers.map(({ minimumQuantity, unitPrice }) => (
        <div
          key={minimumQuantity}
          className={classes.tier}
          data-active={offer.priceFor?.tierMinimumQuantity === minimumQuantity || undefined}
        >
          <dt>
            {format.number(minimumQuantity)}+&nbsp;{wordOf(unit, minimumQuantity)}
          </dt>
          <dd>
            <UnitPriceText value={unitPrice} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PriceProps extends CountedProps {
  quantity: number;
  isLowest: boolean;
  onQuantity: (quantity: number) => void;
}

/** The price at the quantity typed; where it cannot be had, the next order that can. */
function Price({ offer, quantity, unit, isLowest, onQuantity }: PriceProps) {
  const textOf = useQuantityText();
  const { priceFor, minimumQuantity, orderMultiple, kind } = offer;
  if (kind === 'ON_REQUEST' && !priceFor) {
    return (
      <div className={classes.price}>
        <Trans>Price on request</Trans>
        <PriceReasonsButton offerId={offer.id} quantity={quantity} unit={unit} />
      </div>
    );
  }
  if (kind === 'CONTRACT_ONLY') return <Trans>By contract only</Trans>;
  if (!priceFor) {
    const fitting = Math.ceil(Math.max(quantity, minimumQuantity) / orderMultiple) * orderMultiple;
    return fitting === quantity ? (
      <Trans>no price for this quantity</Trans>
    ) : (
      <Button variant="subtle" size="compact-sm" onClick={() => onQuantity(fitting)}>
        <Trans>Show for {textOf(fitting, unit)}</Trans>
      </Button>
    );
  }
  return (
    <div className={classes.price}>
      <UnitPriceText value={priceFor.unitPrice} fw={650} size="md" />
      {isLowest && <BestTag of="price" />}
      <SourceTag source={priceFor.source} />
      <PriceReasonsButton offerId={offer.id} quantity={quantity} unit={unit} />
    </div>
  );
}

type Source = NonNullable<Offer['priceFor']>['source'];

function SourceTag({ source }: { source: Source }) {
  const words: Record<Source, React.ReactNode> = {
    COMPANY_PRICE_LIST: <Trans>Your company's price</Trans>,
    GROUP_PRICE_LIST: <Trans>Your group's price</Trans>,
    PUBLIC_TIER: null,
  };
  if (!words[source]) return null;
  return <Tag isSmall>{words[source]}</Tag>;
}
