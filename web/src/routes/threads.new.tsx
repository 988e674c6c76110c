// /threads/new?product=prd_…: a new question.
import { createFileRoute } from '@tanstack/react-router';
import { AskPage } from '../features/forum/AskPage.js';
import { Gate } from '../ui/Gate.js';

interface Params {
  product?: string;
}

export const Route = createFileRoute('/threads/new')({
  validateSearch: ({ product }: Record<string, unknown>): Params =>
    typeof product === 'string' ? { product } : {},
  component: () => (
    <Gate>
      <AskPage productId={Route.useSearch().product} />
    </Gate>
  ),
});
