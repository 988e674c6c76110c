// /operator/categories: the category tree.
import { createFileRoute } from '@tanstack/react-router';
import { CategoriesPage } from '../../features/curating/CategoriesPage.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/categories/')({
  component: () => <CategoriesPage tabs={<OperatorTabs />} />,
});
