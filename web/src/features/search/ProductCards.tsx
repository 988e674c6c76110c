// The hits as cards: for looking rather than for comparing figures.
import { Plural } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { CompareToggle } from '../../ui/CompareToggle.js';
import { Dotted } from '../../ui/Dotted.js';
import { TextLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductThumb } from '../../ui/ProductLink.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Unpriced } from '../../ui/Unpriced.js';
import { unbroken } from '../../ui/unbroken.js';
import classes from './ProductCards.module.css';

const ProductCardsFragment = graphql(`
  fragment ProductCards_SearchHit on SearchHit {
    offerCount
    indexedPrice {
      amount
      currencyCode
    }
    product {
      id
      kind
      unit
      mpn
      name {
        zhCN
        en
      }
      brand {
        id
        name
      }
      media {
        url
      }
    }
    bestOffer {
      id
      kind
      minimumQuantity
      orderMultiple
      stock {
        state
      }
      priceFor(quantity: $quantity, roundUp: true) {
        quantity
        unitPrice {
          amount
          currencyCode
        }
      }
    }
  }
`);

interface Props {
  hits: readonly FragmentType<typeof ProductCardsFragment>[];
  quantity: number;
  isStale: boolean;
}

export function ProductCards({ quantity, isStale, ...props }: Props) {
  const hits = readFragment(ProductCardsFragment, props.hits);
  const format = useFormat();
  return (
    <ul className={classes.cards} data-stale={isStale || undefined}>
      {hits.map(({ product, bestOffer, indexedPrice, offerCount }) => {
        if (!product) return null;
        const name = format.text(product.name);
        return (
          <li key={product.id} className={classes.card}>
            <span className={classes.picture}>
              <ProductThumb url={product.media[0]?.url} size={128} />
            </span>
            <TextLink
              to="/products/$productId"
              params={{ productId: product.id }}
              search={{ quantity: String(quantity) }}
              data-name
              fw={550}
              c="inherit"
            >
              {unbroken(name)}
            </TextLink>
            <Dotted size="xs">
              {product.mpn}
              {product.brand?.name}
            </Dotted>
            <div className={classes.terms}>
              <UnitPriceText
                value={bestOffer?.priceFor?.unitPrice ?? indexedPrice}
                fw={650}
                size="lg"
              />
              {bestOffer && product.kind === 'GOODS' && (
                <StateBadge of="stock" state={bestOffer.stock.state} />
              )}
            </div>
            {bestOffer && bestOffer.priceFor?.quantity !== quantity && (
              <Text size="xs" c="dimmed">
                <Unpriced
                  offer={bestOffer}
                  quantity={quantity}
                  unit={product.unit}
                  isBesidePrice={indexedPrice !== null}
                  raisedQuantity={bestOffer.priceFor?.quantity}
                />
              </Text>
            )}
            <div className={classes.foot}>
              <Text size="xs" c="dimmed" component="span">
                <Plural value={offerCount} _0="no vendors" one="# vendor" other="# vendors" />
              </Text>
              <CompareToggle productId={product.id} name={name} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
