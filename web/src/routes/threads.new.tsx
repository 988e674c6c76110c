// /threads/new?product=prd_…: a new question.
import { createFileRoute } from '@tanstack/react-router';
import { AskPage } from '../features/forum/AskPage.js';

interface Params {
  product?: string;
}

export const Route = createFileRoute('/threads/new')({
  validateSearch: ({ product }: Record<string, unknown>): Params =>
    typeof product === 'string' ? { product } : {},
  component: () => <AskPage productId={Route.useSearch().product} />,
});
