// /portals: every portal, with the demo's logins.
import { createFileRoute } from '@tanstack/react-router';
import { PortalsPage } from '../features/portals/PortalsPage.js';

export const Route = createFileRoute('/portals')({ component: PortalsPage });
