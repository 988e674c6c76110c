// /operator/products: the catalog.
import { createFileRoute } from '@tanstack/react-router';
import { CatalogPage } from '../../features/operating/CatalogPage.js';
import { readCatalogParams } from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/products/')({
  validateSearch: readCatalogParams,
  component: () => <CatalogPage params={Route.useSearch()} />,
});
