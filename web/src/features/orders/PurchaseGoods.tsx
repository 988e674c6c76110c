// What was bought together: each line with the order it went into.
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { PurchaseGoods_OrderFragment } from '../../data/generated/graphql.js';
import { DataTable } from '../../ui/DataTable.js';
import { Dotted } from '../../ui/Dotted.js';
import { TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { useAvailabilityWords } from '../../ui/use-availability-words.js';
import { useLineCount } from './OrderLines.js';

const PurchaseGoodsFragment = graphql(`
  fragment PurchaseGoods_Order on Order {
    id
    number
    lines {
      id
      specification
      unit
      quantity
      availability
      availableOn
      product {
        id
        unit
        ...ProductLink_Product
      }
      total {
        amount
        currencyCode
      }
    }
  }
`);

type Order = PurchaseGoods_OrderFragment;
type Good = Order['lines'][number] & { order: Pick<Order, 'id' | 'number'> };

export function PurchaseGoods(props: {
  orders: readonly FragmentType<typeof PurchaseGoodsFragment>[];
}) {
  const orders = readFragment(PurchaseGoodsFragment, props.orders);
  const { t } = useLingui();
  const countOf = useLineCount();
  const wordsOf = useAvailabilityWords();
  // Of one order alone it is said already which.
  const noteOf = (line: Good) =>
    orders.length === 1 ? (
      wordsOf(line)
    ) : (
      <Dotted size="xs">
        <TextLink to="/orders/$orderId" params={{ orderId: line.order.id }} data-unbroken>
          {line.order.number}
        </TextLink>
        {wordsOf(line)}
      </Dotted>
    );
  return (
    <DataTable
      label={t`Goods`}
      rows={orders.flatMap(({ lines, ...order }) => lines.map((line) => ({ ...line, order })))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'product',
          header: t`Product`,
          cell: (line) => (
            <ProductLink product={line.product} fallback={line.specification} note={noteOf(line)} />
          ),
        },
        {
          key: 'quantity',
          header: t`Quantity`,
          isNumeric: true,
          cell: (line) => countOf(line, line.quantity),
        },
        {
          key: 'total',
          header: t`Line total`,
          isNumeric: true,
          cell: ({ total }) => <MoneyText value={total} />,
        },
      ]}
    />
  );
}
