// /checkout?purchase=pur_…: the id is made once and stays in the URL.
import { createFileRoute, redirect } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { newId } from '../data/ids.js';
import { CheckoutPage } from '../features/cart/CheckoutPage.js';
import { CartPageQuery } from '../features/cart/cart.queries.js';

interface Params {
  purchase?: string;
}

export const Route = createFileRoute('/checkout')({
  validateSearch: ({ purchase }: Record<string, unknown>): Params =>
    typeof purchase === 'string' && /^pur_[0-9A-Z]{26}$/.test(purchase) ? { purchase } : {},
  beforeLoad: ({ search }) => {
    if (search.purchase) return;
    throw redirect({ to: '/checkout', search: { purchase: newId('pur') }, replace: true });
  },
  loader: ({ context }) => prefetch(context.client, CartPageQuery, {}),
  component: () => <CheckoutPage purchaseId={Route.useSearch().purchase ?? ''} />,
});
