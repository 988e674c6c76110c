// Code that has run before runs twice as fast: the engine has compiled it and knows its objects. A page whose link is
// pointed at is therefore drawn once out of sight; then the press draws it. Each route is rehearsed once. Links that
// are scrolled past are not pointed at: what they lead to is neither fetched nor drawn.
import { rehearse } from './rehearse.js';
import type { AppRouter } from './router.js';
import { wasPassed } from './scrolling.js';

/** Only where somebody points before they press; a finger presses at once. */
const canPoint = matchMedia('(hover: hover)');

export function rehearsePages(router: AppRouter): void {
  const known = new Set<string>();
  const preload = router.preloadRoute;
  router.preloadRoute = async (options) => {
    const { href } = router.buildLocation(options as Parameters<typeof router.buildLocation>[0]);
    if (await wasPassed(href)) return undefined;
    const matches = await preload(options);
    const route = matches?.at(-1)?.routeId;
    if (!route || known.has(route) || !canPoint.matches) return matches;
    known.add(route);
    rehearse(router, href).catch(() => undefined);
    return matches;
  };
}
