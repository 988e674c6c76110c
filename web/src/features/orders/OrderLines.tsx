// What was ordered, how much of it is on the way and how much arrived.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { OrderLines_OrderFragment } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { MoneyText, UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { useAvailabilityWords } from '../../ui/use-availability-words.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { useUnitText } from '../../ui/use-unit-text.js';
import classes from './OrderPage.module.css';

const OrderLinesFragment = graphql(`
  fragment OrderLines_Order on Order {
    total {
      amount
      currencyCode
    }
    lines {
      id
      specification
      unit
      vendorSku
      quantity
      shippedQuantity
      receivedQuantity
      availability
      availableOn
      product {
        id
        unit
        ...ProductLink_Product
      }
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
`);

type Line = OrderLines_OrderFragment['lines'][number];

export function OrderLines(props: { order: FragmentType<typeof OrderLinesFragment> }) {
  const { lines, total } = readFragment(OrderLinesFragment, props.order);
  const { t } = useLingui();
  const countOf = useLineCount();
  const columns: Column<Line>[] = [
    { key: 'product', header: t`Product`, cell: (line) => <LineProduct line={line} /> },
    {
      key: 'quantity',
      header: t`Quantity`,
      isNumeric: true,
      cell: (line) => countOf(line, line.quantity),
    },
    {
      key: 'shipped',
      header: t`Shipped`,
      isNumeric: true,
      cell: (line) => countOf(line, line.shippedQuantity),
    },
    {
      key: 'received',
      header: t`Received`,
      isNumeric: true,
      cell: (line) => countOf(line, line.receivedQuantity),
    },
    {
      key: 'price',
      header: t`Unit price`,
      isNumeric: true,
      cell: ({ unitPrice }) => <UnitPriceText value={unitPrice} />,
    },
    {
      key: 'total',
      header: t`Line total`,
      isNumeric: true,
      cell: (line) => <MoneyText value={line.total} fw={600} />,
    },
  ];
  return (
    <>
      <DataTable label={t`Lines`} columns={columns} rows={lines} rowKey={({ id }) => id} />
      <div className={classes.total}>
        <Trans>Total</Trans>
        <MoneyText value={total} fw={650} />
      </div>
    </>
  );
}

/** So many of a line, in the unit that was negotiated or in the product's. */
export function useLineCount() {
  const format = useFormat();
  const unitText = useUnitText();
  const textOf = useQuantityText();
  return ({ unit, product }: Pick<Line, 'unit' | 'product'>, value: number | null) => {
    if (value === null) return '—';
    return unit ? `${format.number(value)}\u00a0${unitText(unit)}` : textOf(value, product?.unit);
  };
}

function LineProduct({ line }: { line: Line }) {
  const { product, specification, vendorSku } = line;
  const wordsOf = useAvailabilityWords();
  const words = wordsOf(line);
  const isNoted = Boolean(vendorSku || words);
  return (
    <ProductLink
      product={product}
      fallback={specification}
      note={
        isNoted && (
          <>
            {vendorSku && <Trans>Vendor's number: {vendorSku}</Trans>}
            {vendorSku && words && ' · '}
            {words}
          </>
        )
      }
    />
  );
}
