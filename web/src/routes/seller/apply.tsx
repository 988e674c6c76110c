// /seller/apply: becoming a seller.
import { createFileRoute } from '@tanstack/react-router';
import { ApplyPage } from '../../features/selling/ApplyPage.js';

export const Route = createFileRoute('/seller/apply')({ component: ApplyPage });
