// For code that somebody may need soon: it comes once the page has stood for a while and nothing else is to do, so
// that it is in nobody's way, and is here when the line is cut later on.

const RESTS_MS = 2_000;

/** @returns what gives it up */
export function atRest(run: () => void): () => void {
  let isOver = false;
  const begin = () => {
    if (!isOver) run();
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
