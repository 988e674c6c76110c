// What this reader looked at lately, without the product that is on the page.
import { Trans } from '@lingui/react/macro';
import { graphql } from '../data/generated/gql.js';
import { present } from '../data/nodes.js';
import { useGraph } from '../data/use-graph.js';
import { ProductStrip } from './ProductStrip.js';
import { viewedByGuest } from './recently-viewed.js';
import { Surface } from './Surface.js';
import { useViewer } from './use-viewer.js';

const RecentlyViewedQuery = graphql(`
  query RecentlyViewed {
    recentlyViewedProducts(first: 9) {
      nodes {
        id
        ...ProductStrip_Product
      }
    }
  }
`);

const ViewedByGuestQuery = graphql(`
  query ViewedByGuest($ids: [ID!]!) {
    findProducts(ids: $ids) {
      id
      ...ProductStrip_Product
    }
  }
`);

const SHOWN_MAX = 8;
const IN_A_ROW = 4;

/** Whole rows, once there is one. */
const shownOf = (count: number): number =>
  count < IN_A_ROW ? count : Math.min(SHOWN_MAX, count - (count % IN_A_ROW));

export function RecentlyViewed({ exceptId }: { exceptId?: string }) {
  const { data: viewer } = useViewer();
  const isMember = viewer ? viewer.viewer !== null : undefined;
  const ids = viewedByGuest.use().slice(0, SHOWN_MAX + 1);
  const own = useGraph(RecentlyViewedQuery, {}, { isPaused: isMember !== true });
  const guests = useGraph(
    ViewedByGuestQuery,
    { ids },
    { isPaused: isMember !== false || ids.length === 0 },
  );
  const viewed = isMember
    ? present(own.data?.recentlyViewedProducts?.nodes)
    : present(guests.data?.findProducts);
  const others = viewed.filter(({ id }) => id !== exceptId);
  const products = others.slice(0, shownOf(others.length));
  if (products.length === 0) return null;
  return (
    <Surface title={<Trans>Recently viewed</Trans>}>
      <ProductStrip products={products} />
    </Surface>
  );
}
