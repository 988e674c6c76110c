// The frame around every page.
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { RouterContext } from '../data/client.js';
import { Shell } from '../features/shell/Shell.js';

export const Route = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
});
