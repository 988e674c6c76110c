// /operator/sellers/…: one seller.
import { createFileRoute } from '@tanstack/react-router';
import { SellerPage } from '../../features/operating/SellerPage.js';

export const Route = createFileRoute('/operator/sellers/$sellerId')({
  component: () => <SellerPage sellerId={Route.useParams().sellerId} />,
});
