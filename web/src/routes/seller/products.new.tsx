// /seller/products/new: a product that the catalog lacks.
import { createFileRoute } from '@tanstack/react-router';
import { ProposeProductPage } from '../../features/curating/ProposeProductPage.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/products/new')({
  component: () => (
    <Gate>
      <ProposeProductPage />
    </Gate>
  ),
});
