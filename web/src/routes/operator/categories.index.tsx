// /operator/categories: the category tree.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CategoriesPage } from '../../features/curating/CategoriesPage.js';
import { CategoryChoicesQuery } from '../../features/curating/curating.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/categories/')({
  loader: ({ context }) => prefetch(context.client, CategoryChoicesQuery, {}),
  component: () => <CategoriesPage tabs={<OperatorTabs />} />,
});
