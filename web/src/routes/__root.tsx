// The frame around every page.
import { createRootRouteWithContext, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { RouterContext } from '../data/client.js';
import { Shell } from '../features/shell/Shell.js';
import { wordsFor } from '../i18n/locale.js';
import { compared } from '../ui/compared.js';
import { useComparedSync } from '../ui/use-compared-sync.js';
import { useViewer } from '../ui/use-viewer.js';

const CompareTray = lazy(() =>
  import('../features/compare/CompareTray.js').then((module) => ({ default: module.CompareTray })),
);

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ location }) => wordsFor(location.pathname),
  component: () => (
    <Shell>
      <Outlet />
      <Tray />
    </Shell>
  ),
});

/** The comparison, where products are found. */
function Tray() {
  const { data } = useViewer();
  useComparedSync(data ? (data.viewer?.member.id ?? null) : undefined);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const isShown = compared.use().ids.length > 0 && /^\/(search|products)/.test(pathname);
  if (!isShown) return null;
  return (
    <Suspense>
      <CompareTray />
    </Suspense>
  );
}
