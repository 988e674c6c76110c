// /operator/sellers/…: one seller.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatedSellerQuery } from '../../features/operating/operating.queries.js';
import { SellerPage } from '../../features/operating/SellerPage.js';

export const Route = createFileRoute('/operator/sellers/$sellerId')({
  loader: ({ context, params }) => prefetch(context.client, OperatedSellerQuery, params),
  component: () => <SellerPage sellerId={Route.useParams().sellerId} />,
});
