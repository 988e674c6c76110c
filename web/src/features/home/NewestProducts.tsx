// The newest products with their lowest public price.
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { NewestProducts_SearchResultFragment as Result } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';

const NewestProductsFragment = graphql(`
  fragment NewestProducts_SearchResult on SearchResult {
    hits {
      nodes {
        offerCount
        indexedPrice {
          amount
          currencyCode
        }
        product {
          id
          ...ProductLink_Product
        }
      }
    }
  }
`);

type Hit = NonNullable<Result['hits']['nodes'][number]>;

export function NewestProducts(props: { result: FragmentType<typeof NewestProductsFragment> }) {
  const { hits } = readFragment(NewestProductsFragment, props.result);
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Hit>[] = [
    {
      key: 'product',
      header: t`Product`,
      cell: ({ product }) => <ProductLink product={product} />,
    },
    {
      key: 'vendors',
      header: t`Vendors`,
      isNumeric: true,
      cell: ({ offerCount }) => format.number(offerCount),
    },
    {
      key: 'price',
      header: t`Price from`,
      isNumeric: true,
      cell: ({ indexedPrice }) => <UnitPriceText value={indexedPrice} fw={600} />,
    },
  ];
  return (
    <DataTable
      label={t`New and in stock`}
      columns={columns}
      rows={present(hits.nodes).filter((hit) => hit.product)}
      rowKey={(hit) => hit.product?.id ?? ''}
    />
  );
}
