// /cart: the company's cart.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { CartPage } from '../features/cart/CartPage.js';
import { CartPageQuery } from '../features/cart/cart.queries.js';

export const Route = createFileRoute('/cart')({
  loader: ({ context }) => prefetch(context.client, CartPageQuery, {}),
  component: CartPage,
});
