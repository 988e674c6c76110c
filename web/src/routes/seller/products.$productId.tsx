// /seller/products/prd_…: a proposal that came back, mended and handed in again.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import {
  CategoryChoicesQuery,
  CuratedProductQuery,
} from '../../features/curating/curating.queries.js';
import { ProposalPage } from '../../features/curating/ProposalPage.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/products/$productId')({
  loader: ({ context, params }) => {
    prefetch(context.client, CuratedProductQuery, params);
    prefetch(context.client, CategoryChoicesQuery, {});
  },
  component: () => (
    <Gate>
      <ProposalPage productId={Route.useParams().productId} />
    </Gate>
  ),
});
