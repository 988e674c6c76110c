// /operator/products/new: a product that the catalog lacks.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { NewProductPage } from '../../features/curating/CuratedProductPage.js';
import {
  BrandChoicesQuery,
  CategoryChoicesQuery,
} from '../../features/curating/curating.queries.js';

export const Route = createFileRoute('/operator/products/new')({
  loader: ({ context }) => {
    prefetch(context.client, CategoryChoicesQuery, {});
    prefetch(context.client, BrandChoicesQuery, { text: null });
  },
  component: NewProductPage,
});
