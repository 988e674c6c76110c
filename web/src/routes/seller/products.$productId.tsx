// /seller/products/prd_…: a proposal that came back, mended and handed in again.
import { createFileRoute } from '@tanstack/react-router';
import { ProposalPage } from '../../features/curating/ProposalPage.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/products/$productId')({
  component: () => (
    <Gate>
      <ProposalPage productId={Route.useParams().productId} />
    </Gate>
  ),
});
