// /seller/standing: how the seller stands with the operator, and whether it takes orders.
import { createFileRoute } from '@tanstack/react-router';
import { StandingPage } from '../../features/selling/StandingPage.js';

export const Route = createFileRoute('/seller/standing')({ component: StandingPage });
