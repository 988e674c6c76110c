// /seller: what waits for the seller.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { SellerTodayPage } from '../../features/selling/SellerTodayPage.js';
import { SellerTodayQuery } from '../../features/selling/seller-today.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/')({
  loader: ({ context }) => prefetch(context.client, SellerTodayQuery, {}),
  component: () => (
    <Gate>
      <SellerTodayPage />
    </Gate>
  ),
});
