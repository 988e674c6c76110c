// /seller/storefront: writing the storefront, with a preview.
import { createFileRoute } from '@tanstack/react-router';
import { StorefrontEditorPage } from '../../features/selling/StorefrontEditorPage.js';

export const Route = createFileRoute('/seller/storefront')({ component: StorefrontEditorPage });
