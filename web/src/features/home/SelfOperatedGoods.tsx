// Goods at first sight: some of what each business unit offers now, with pictures and prices.
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { present } from '../../data/nodes.js';
import { ProductStrip } from '../../ui/ProductStrip.js';
import { Nothing } from '../../ui/states.js';

const SelfOperatedGoodsFragment = graphql(`
  fragment SelfOperatedGoods_BusinessUnit on BusinessUnit {
    offers(first: 2) {
      nodes {
        id
        product {
          id
          ...ProductStrip_Product
        }
      }
    }
  }
`);

/** Two rows of four on a desk. */
const SHOWN = 8;

interface Props {
  units: readonly FragmentType<typeof SelfOperatedGoodsFragment>[];
}

export function SelfOperatedGoods(props: Props) {
  const units = readFragment(SelfOperatedGoodsFragment, props.units);
  const offered = units.map(({ offers }) =>
    present(offers.nodes).flatMap(({ product }) => (product ? [product] : [])),
  );
  // One of each unit before the second of any.
  const products = [0, 1].flatMap((place) => offered.flatMap((each) => each[place] ?? []));
  if (products.length === 0) return <Nothing />;
  return <ProductStrip products={products.slice(0, SHOWN)} />;
}
