// The hits: live prices at the quantity asked for, compared with what the order of the list knew.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  ProductUnit,
  SearchResults_SearchResultFragment as Result,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { quantityOf, type SearchParams } from '../../data/search-params.js';
import { useFormat } from '../../i18n/use-format.js';
import { CompareToggle } from '../../ui/CompareToggle.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { Pager } from '../../ui/Pager.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { LinesSkeleton } from '../../ui/skeletons.js';
import { Unpriced } from '../../ui/Unpriced.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { Words } from '../../ui/words.js';
import { followFirstLink } from './follow-first-link.js';
import { ProductCards } from './ProductCards.js';
import classes from './SearchResults.module.css';

const NothingFound = lazy(() =>
  import('./NothingFound.js').then((module) => ({ default: module.NothingFound })),
);

const SearchResultsFragment = graphql(`
  fragment SearchResults_SearchResult on SearchResult {
    totalCount
    ...NothingFound_SearchResult
    hits {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProductCards_SearchHit
        offerCount
        indexedPrice {
          amount
          currencyCode
        }
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
        bestOffer {
          id
          kind
          minimumQuantity
          orderMultiple
          leadTimeDays
          stock {
            state
            availableQuantity
          }
          priceFor(quantity: $quantity, roundUp: true) {
            source
            quantity
            unitPrice {
              amount
              currencyCode
            }
          }
        }
      }
    }
  }
`);

type Hit = NonNullable<Result['hits']['nodes'][number]>;

interface Props {
  result: FragmentType<typeof SearchResultsFragment>;
  params: SearchParams;
  isStale: boolean;
}

export function SearchResults({ params, isStale, ...props }: Props) {
  const result = readFragment(SearchResultsFragment, props.result);
  const { totalCount, hits } = result;
  const { t } = useLingui();
  const columns = useColumns(params);
  const rows = present(hits.nodes).filter((hit) => hit.product);
  if (rows.length === 0) {
    return (
      <Suspense fallback={<LinesSkeleton />}>
        <NothingFound result={result} params={params} />
      </Suspense>
    );
  }
  return (
    <Surface isFlush>
      {params.view === 'cards' ? (
        <ProductCards hits={rows} quantity={quantityOf(params)} isStale={isStale} />
      ) : (
        // biome-ignore lint/a11y: with the keyboard one stands on the links themselves.
        <div className={classes.rows} onClick={followFirstLink}>
          <DataTable
            label={t`Products found`}
            columns={columns}
            rows={rows}
            rowKey={(hit) => hit.product?.id ?? ''}
            isStale={isStale}
          />
        </div>
      )}
      <Pager count={rows.length} totalCount={totalCount} pageInfo={hits.pageInfo} />
    </Surface>
  );
}

function useColumns(params: SearchParams): Column<Hit>[] {
  const { t } = useLingui();
  const format = useFormat();
  const quantity = quantityOf(params);
  return [
    {
      key: 'product',
      header: t`Product`,
      cell: ({ product }) => <ProductLink product={product} quantity={quantity} />,
    },
    {
      key: 'stock',
      header: t`Stock`,
      cell: ({ product, bestOffer }) =>
        product?.kind === 'SERVICE' ? '—' : <Stock stock={bestOffer?.stock} unit={product?.unit} />,
    },
    {
      key: 'leadTime',
      header: t`Lead time`,
      isNumeric: true,
      cell: ({ bestOffer }) => <LeadTime days={bestOffer?.leadTimeDays} />,
    },
    {
      key: 'vendors',
      header: t`Vendors`,
      isNumeric: true,
      cell: ({ offerCount }) => {
        const count = format.number(offerCount);
        return <Trans context="vendors">{count}</Trans>;
      },
    },
    {
      key: 'price',
      header: t`Unit price`,
      isNumeric: true,
      cell: (hit) => <Price hit={hit} quantity={quantity} />,
    },
    {
      key: 'compare',
      header: <VisuallyHidden>{t`Compare`}</VisuallyHidden>,
      isBare: true,
      cell: ({ product }) =>
        product && <CompareToggle productId={product.id} name={format.text(product.name)} />,
    },
  ];
}

interface StockProps {
  stock: NonNullable<Hit['bestOffer']>['stock'] | undefined;
  unit: ProductUnit | undefined;
}

function Stock({ stock, unit }: StockProps) {
  const textOf = useQuantityText();
  if (!stock) return '—';
  return (
    <div className={classes.stock}>
      <StateBadge of="stock" state={stock.state} />
      {typeof stock.availableQuantity === 'number' && (
        <Words size="xs" c="dimmed">
          {textOf(stock.availableQuantity, unit)}
        </Words>
      )}
    </div>
  );
}

function LeadTime({ days }: { days: number | null | undefined }) {
  if (typeof days !== 'number') return '—';
  return <Plural value={days} _0="at once" one="# day" other="# days" />;
}

/** The price for this company at this quantity or the next one; where there is none, the public price, and why. */
function Price({ hit, quantity }: { hit: Hit; quantity: number }) {
  const { bestOffer, indexedPrice, product } = hit;
  const live = bestOffer?.priceFor;
  return (
    <div className={classes.price}>
      <UnitPriceText value={live?.unitPrice ?? indexedPrice} fw={650} size="md" />
      {bestOffer && product && live?.quantity !== quantity && (
        <Words size="xs" c="dimmed">
          <Unpriced
            offer={bestOffer}
            quantity={quantity}
            unit={product.unit}
            isBesidePrice={indexedPrice !== null}
            raisedQuantity={live?.quantity}
          />
        </Words>
      )}
    </div>
  );
}
