// The comparison itself: a column for each product, a row for each thing that any of them states.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ComparePageQuery as Answer } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { BestTag } from '../../ui/BestTag.js';
import { lowestOf, soonestOf } from '../../ui/best.js';
import { Icon } from '../../ui/icons.js';
import { TextLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductThumb } from '../../ui/ProductLink.js';
import { Sideways } from '../../ui/Sideways.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Unpriced } from '../../ui/Unpriced.js';
import { unbroken } from '../../ui/unbroken.js';
import { useSpecificationText } from '../../ui/use-specification-text.js';
import { VendorLink } from '../../ui/VendorLink.js';
import classes from './ComparePage.module.css';

type Comparison = NonNullable<Answer['compareProducts']>;
type Product = Comparison['products'][number];

interface Props {
  comparison: Comparison;
  quantity: number;
  isOnlyDifferent: boolean;
  isStale: boolean;
  onTakeOut: (id: string) => void;
}

export function ComparisonTable(props: Props) {
  const { comparison, quantity, isOnlyDifferent, isStale, onTakeOut } = props;
  const { products, rows } = comparison;
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useSpecificationText();
  const shown = rows.filter(({ isDifferent }) => isDifferent || !isOnlyDifferent);
  const shared = { products, isOnlyDifferent };
  return (
    <Sideways label={t`Products compared`}>
      <table className={classes.table} data-stale={isStale || undefined}>
        <thead>
          <tr>
            <td className={classes.corner} />
            {products.map((product) => (
              <th key={product.id} scope="col">
                <Head product={product} quantity={quantity} onTakeOut={onTakeOut} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <OfferRows {...shared} quantity={quantity} />
          <CatalogRows {...shared} />
          {shown.map(({ attribute, texts, optionNames, isDifferent }) => (
            <tr key={attribute?.id} data-different={isDifferent || undefined}>
              <th scope="row">{format.text(attribute?.name)}</th>
              {products.map((product, i) => (
                <td key={product.id}>
                  {textOf({ text: texts[i] ?? '—', optionName: optionNames[i] ?? null })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

interface RowsProps {
  products: readonly Product[];
  isOnlyDifferent: boolean;
}

/** The best offer of each, at the quantity. */
function OfferRows({ quantity, ...shared }: RowsProps & { quantity: number }) {
  const { products } = shared;
  const format = useFormat();
  const isLowest = lowestOf(products.map((each) => bestOf(each)?.priceFor?.unitPrice));
  const isSoonest = soonestOf(products.map((each) => bestOf(each)?.leadTimeDays));
  return (
    <>
      <Row
        {...shared}
        title={<Trans>Best offer</Trans>}
        says={(product) => priceSaid(product, format.unitPrice)}
        cell={(product) => (
          <BestPrice
            product={product}
            quantity={quantity}
            isLowest={isLowest(bestOf(product)?.priceFor?.unitPrice)}
          />
        )}
      />
      <Row
        {...shared}
        title={<Trans>Vendor</Trans>}
        says={(product) => bestOf(product)?.vendor?.id}
        cell={(product) => <VendorOf product={product} />}
      />
      <Row
        {...shared}
        title={<Trans>Stock</Trans>}
        says={stockState}
        cell={(product) => <StockOf product={product} />}
      />
      <Row
        {...shared}
        title={<Trans>Lead time</Trans>}
        says={(product) => bestOf(product)?.leadTimeDays}
        cell={(product) => (
          <LeadTimeOf product={product} isSoonest={isSoonest(bestOf(product)?.leadTimeDays)} />
        )}
      />
    </>
  );
}

/** Where each stands in the catalog. */
function CatalogRows(shared: RowsProps) {
  const format = useFormat();
  return (
    <>
      <Row
        {...shared}
        title={<Trans>Offers</Trans>}
        says={({ offerCount }) => offerCount}
        cell={({ offerCount }) => {
          const count = format.number(offerCount);
          return <Trans context="offers">{count}</Trans>;
        }}
      />
      <Row
        {...shared}
        title={<Trans>Brand</Trans>}
        says={({ brand }) => brand?.id}
        cell={({ brand }) => brand?.name ?? '—'}
      />
      <Row
        {...shared}
        title={<Trans>Category</Trans>}
        says={({ category }) => category?.id}
        cell={({ category }) => format.text(category?.name) || '—'}
      />
    </>
  );
}

interface HeadProps {
  product: Product;
  quantity: number;
  onTakeOut: (id: string) => void;
}

function Head({ product, quantity, onTakeOut }: HeadProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, mpn, media } = product;
  const name = format.text(product.name);
  return (
    <div className={classes.head}>
      <ProductThumb url={media[0]?.url} size={56} />
      <TextLink
        to="/products/$productId"
        params={{ productId: id }}
        search={{ quantity: String(quantity) }}
        fw={600}
        c="inherit"
        data-name
      >
        {unbroken(name)}
      </TextLink>
      <Text size="xs" c="dimmed" component="span">
        {mpn}
      </Text>
      <ActionIcon
        className={classes.out}
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Take ${name} out of the comparison`}
        onClick={() => onTakeOut(id)}
      >
        <Icon name="close" size={15} />
      </ActionIcon>
    </div>
  );
}

interface RowProps extends RowsProps {
  title: ReactNode;
  /** What is compared of a product; the row is marked where it is not the same for all. */
  says: (product: Product) => string | number | null | undefined;
  cell: (product: Product) => ReactNode;
}

function Row({ title, products, isOnlyDifferent, says, cell }: RowProps) {
  const isDifferent = new Set(products.map((product) => says(product) ?? null)).size > 1;
  if (isOnlyDifferent && !isDifferent) return null;
  return (
    <tr data-different={isDifferent || undefined}>
      <th scope="row">{title}</th>
      {products.map((product) => (
        <td key={product.id}>{cell(product)}</td>
      ))}
    </tr>
  );
}

const bestOf = ({ offerRanking }: Product) => offerRanking?.ranked[0]?.offer ?? null;

/** The price as it is shown, or what stands in its place. */
function priceSaid(product: Product, priceText: ReturnType<typeof useFormat>['unitPrice']) {
  const best = bestOf(product);
  if (!best) return null;
  const { priceFor, kind, minimumQuantity, orderMultiple } = best;
  return priceFor ? priceText(priceFor.unitPrice) : `${kind} ${minimumQuantity} ${orderMultiple}`;
}

/** Work is not kept in stock. */
const stockState = (product: Product) =>
  product.kind === 'SERVICE' ? null : (bestOf(product)?.stock.state ?? null);

interface PriceProps {
  product: Product;
  quantity: number;
  isLowest: boolean;
}

function BestPrice({ product, quantity, isLowest }: PriceProps) {
  const best = bestOf(product);
  if (!best) return '—';
  if (best.priceFor) {
    return (
      <span className={classes.best}>
        <UnitPriceText value={best.priceFor.unitPrice} fw={650} />
        {isLowest && <BestTag of="price" />}
      </span>
    );
  }
  return (
    <Text size="sm" c="dimmed" component="span">
      <Unpriced offer={best} quantity={quantity} unit={product.unit} />
    </Text>
  );
}

function VendorOf({ product }: { product: Product }) {
  const best = bestOf(product);
  return best ? <VendorLink vendor={best.vendor} /> : '—';
}

function StockOf({ product }: { product: Product }) {
  const state = stockState(product);
  return state ? <StateBadge of="stock" state={state} /> : '—';
}

function LeadTimeOf({ product, isSoonest }: { product: Product; isSoonest: boolean }) {
  const days = bestOf(product)?.leadTimeDays;
  if (typeof days !== 'number') return '—';
  return (
    <span className={classes.best}>
      <Plural value={days} _0="at once" one="# day" other="# days" />
      {isSoonest && <BestTag of="time" />}
    </span>
  );
}
