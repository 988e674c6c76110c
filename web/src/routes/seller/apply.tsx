// /seller/apply: becoming a seller.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ApplyPage } from '../../features/selling/ApplyPage.js';
import { ApplyPageQuery } from '../../features/selling/selling.queries.js';

export const Route = createFileRoute('/seller/apply')({
  loader: ({ context }) => prefetch(context.client, ApplyPageQuery, {}),
  component: ApplyPage,
});
