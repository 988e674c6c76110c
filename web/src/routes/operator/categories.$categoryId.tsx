// /operator/categories/cat_…: which attributes a category asks for.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CategoryAttributesPage } from '../../features/curating/CategoryAttributesPage.js';
import {
  AttributeChoicesQuery,
  CategoryAttributesQuery,
} from '../../features/curating/curating.queries.js';

export const Route = createFileRoute('/operator/categories/$categoryId')({
  loader: ({ context, params }) => {
    prefetch(context.client, CategoryAttributesQuery, params);
    prefetch(context.client, AttributeChoicesQuery, { text: null });
  },
  component: () => <CategoryAttributesPage categoryId={Route.useParams().categoryId} />,
});
