// /operator/categories/cat_…: which attributes a category asks for.
import { createFileRoute } from '@tanstack/react-router';
import { CategoryAttributesPage } from '../../features/curating/CategoryAttributesPage.js';

export const Route = createFileRoute('/operator/categories/$categoryId')({
  component: () => <CategoryAttributesPage categoryId={Route.useParams().categoryId} />,
});
