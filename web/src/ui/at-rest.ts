// For code that somebody may need soon: it comes once the page has stood for a while and nothing else is to do, so
// that it is in nobody's way, and is here when the line is cut later on.

const RESTS_MS = 2_000;
const loaded = new WeakSet<() => Promise<unknown>>();

/**
 * @param load the same function for the same code: what is here is not asked for again
 * @returns what gives it up
 */
export function atRest(load: () => Promise<unknown>): () => void {
  if (loaded.has(load)) return () => undefined;
  let isOver = false;
  const begin = () => {
    if (isOver) return;
    // Without a line it is asked for when somebody needs it.
    load().then(
      () => loaded.add(load),
      () => undefined,
    );
  };
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(begin);
    else begin();
  }, RESTS_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
