// What could be bought instead, from vendors who do not offer this product. Asked apart from the page, which
// does not wait for it.
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../data/generated/gql.js';
import { useGraph } from '../../data/use-graph.js';
import { ProductStrip } from '../../ui/ProductStrip.js';
import { Surface } from '../../ui/Surface.js';

const ProductAlternatesQuery = graphql(`
  query ProductAlternates($productId: ID!) {
    product(id: $productId) {
      id
      sameCategoryAlternates(first: 8) {
        id
        ...ProductStrip_Product
      }
    }
  }
`);

export function ProductAlternates({ productId }: { productId: string }) {
  const { data } = useGraph(ProductAlternatesQuery, { productId });
  const products = data?.product?.sameCategoryAlternates ?? [];
  if (products.length === 0) return null;
  return (
    <Surface title={<Trans>Same category, other vendors</Trans>}>
      <ProductStrip products={products} />
    </Surface>
  );
}
