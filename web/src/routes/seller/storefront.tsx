// /seller/storefront: writing the storefront, with a preview.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { StorefrontEditorPage } from '../../features/selling/StorefrontEditorPage.js';
import { StorefrontEditorQuery } from '../../features/selling/selling.queries.js';

export const Route = createFileRoute('/seller/storefront')({
  loader: ({ context }) => prefetch(context.client, StorefrontEditorQuery, {}),
  component: StorefrontEditorPage,
});
