// /seller: what waits for the seller.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { SellerTodayPage } from '../../features/selling/SellerTodayPage.js';
import {
  SellerQuestionsQuery,
  SellerTodayQuery,
} from '../../features/selling/seller-today.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/')({
  loader: ({ context: { client } }) =>
    prefetch(client, SellerTodayQuery, {}, ({ mySeller }) => {
      if (mySeller) prefetch(client, SellerQuestionsQuery, { vendorId: mySeller.id });
    }),
  component: () => (
    <Gate>
      <SellerTodayPage />
    </Gate>
  ),
});
