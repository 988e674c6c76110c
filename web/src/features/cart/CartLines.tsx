// The cart's lines: quantity, live price, what changed, what stands against a line.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  CartAction,
  CartLines_CartLineFragment as Line,
} from '../../data/generated/graphql.js';
import { problemText } from '../../i18n/problem-messages.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Icon } from '../../ui/icons.js';
import { MoneyText, UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { useAvailabilityWords } from '../../ui/use-availability-words.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { VendorLink } from '../../ui/VendorLink.js';
import classes from './CartPage.module.css';
import { LineQuantity } from './LineQuantity.js';
import { RemoveLineButton } from './RemoveLineButton.js';

const CartLinesFragment = graphql(`
  fragment CartLines_CartLine on CartLine {
    id
    quantity
    isPriceChanged
    availability
    availableOn
    product {
      id
      unit
      ...ProductLink_Product
    }
    offer {
      id
      minimumQuantity
      orderMultiple
      leadTimeDays
      vendor {
        ...VendorLink_Vendor
      }
    }
    unitPrice {
      amount
      currencyCode
    }
    addedUnitPrice {
      amount
      currencyCode
    }
    total {
      amount
      currencyCode
    }
    problems {
      code
      params
    }
  }
`);

interface Props {
  lines: readonly FragmentType<typeof CartLinesFragment>[];
  actions: readonly CartAction[];
}

export function CartLines({ actions, ...props }: Props) {
  const lines = readFragment(CartLinesFragment, props.lines);
  const { t } = useLingui();
  const textOf = useQuantityText();
  const canChange = actions.includes('CHANGE');
  const columns: Column<Line>[] = [
    { key: 'product', header: t`Product`, cell: (line) => <LineProduct line={line} /> },
    {
      key: 'vendor',
      header: t`Vendor`,
      width: '150px',
      cell: ({ offer }) => <VendorLink vendor={offer?.vendor} />,
    },
    {
      key: 'quantity',
      header: t`Quantity`,
      isNumeric: true,
      cell: ({ id, quantity, offer, product }) =>
        canChange ? (
          <LineQuantity
            lineId={id}
            quantity={quantity}
            unit={product?.unit ?? 'PIECE'}
            step={offer?.orderMultiple ?? 1}
          />
        ) : (
          textOf(quantity, product?.unit)
        ),
    },
    {
      key: 'price',
      header: t`Unit price`,
      isNumeric: true,
      cell: (line) => <LinePrice line={line} />,
    },
    {
      key: 'total',
      header: t`Line total`,
      isNumeric: true,
      cell: ({ total }) => <MoneyText value={total} fw={600} />,
    },
  ];
  if (canChange) {
    columns.push({
      key: 'remove',
      header: <VisuallyHidden>{t`Remove`}</VisuallyHidden>,
      isBare: true,
      isCorner: true,
      cell: ({ id }) => <RemoveLineButton lineId={id} />,
    });
  }
  return <DataTable label={t`Lines`} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function LineProduct({ line }: { line: Line }) {
  const { i18n } = useLingui();
  const deliveryOf = useDelivery();
  return (
    <div>
      <ProductLink product={line.product} quantity={line.quantity} note={deliveryOf(line)} />
      {line.problems.map((problem) => (
        <div key={problem.code} className={classes.problem}>
          <Icon name="alert" size={15} />
          <span>{problemText(i18n, problem)}</span>
        </div>
      ))}
    </div>
  );
}

/** When it can be had; on back-order, the lead time says nothing. */
function useDelivery() {
  const wordsOf = useAvailabilityWords();
  return (line: Line): ReactNode => {
    const words = wordsOf(line);
    const days = line.offer?.leadTimeDays;
    if (typeof days !== 'number' || line.availability === 'BACK_ORDER') return words;
    return (
      <>
        {words && `${words} · `}
        <Plural value={days} _0="ships at once" one="ships in # day" other="ships in # days" />
      </>
    );
  };
}

function LinePrice({ line }: { line: Line }) {
  const format = useFormat();
  const { unitPrice, addedUnitPrice, isPriceChanged } = line;
  return (
    <div>
      <UnitPriceText value={unitPrice} />
      {isPriceChanged && addedUnitPrice && (
        <div className={classes.changed}>
          <Trans>was {format.unitPrice(addedUnitPrice)}</Trans>
        </div>
      )}
    </div>
  );
}
