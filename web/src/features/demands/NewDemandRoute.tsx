// Looks up the product that a new demand begins with, if any.
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { PickedProductQuery } from '../../ui/picked-product.queries.js';
import { productLabel } from '../../ui/product-label.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { NewDemandPage } from './NewDemandPage.js';

interface Props {
  productId: string | undefined;
  text: string | undefined;
  /** A whole number as text. */
  quantity: string | undefined;
}

export function NewDemandRoute({ productId, text = '', quantity = '' }: Props) {
  const format = useFormat();
  const isPaused = !productId;
  const { data, isLoading } = useGraph(
    PickedProductQuery,
    { productId: productId ?? '' },
    { isPaused },
  );
  if (isLoading && productId) return <PageSkeleton />;
  const product = data?.product;
  return (
    <NewDemandPage
      product={
        product ? { id: product.id, label: productLabel(format.text(product.name), product) } : null
      }
      text={text}
      quantity={/^[1-9]\d{0,8}$/.test(quantity) ? Number(quantity) : null}
    />
  );
}
