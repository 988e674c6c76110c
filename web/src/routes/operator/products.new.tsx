// /operator/products/new: a product that the catalog lacks.
import { createFileRoute } from '@tanstack/react-router';
import { NewProductPage } from '../../features/curating/CuratedProductPage.js';

export const Route = createFileRoute('/operator/products/new')({ component: NewProductPage });
