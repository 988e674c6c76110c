// /seller: what waits for the seller.
import { createFileRoute } from '@tanstack/react-router';
import { SellerTodayPage } from '../../features/selling/SellerTodayPage.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/')({
  component: () => (
    <Gate>
      <SellerTodayPage />
    </Gate>
  ),
});
