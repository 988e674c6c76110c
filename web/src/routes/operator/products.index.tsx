// /operator/products: the catalog.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CatalogPage } from '../../features/operating/CatalogPage.js';
import {
  CatalogQuery,
  catalogVariables,
  readCatalogParams,
} from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/products/')({
  validateSearch: readCatalogParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, CatalogQuery, catalogVariables(deps)),
  component: () => <CatalogPage params={Route.useSearch()} />,
});
