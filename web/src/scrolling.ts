// Scrolling moves links below a pointer that points at none of them, and what is worked out meanwhile keeps the
// browser from drawing: both wait until the page stands.
const RESTS_MS = 150;
let restsAt = 0;
const note = () => {
  restsAt = performance.now() + RESTS_MS;
};
addEventListener('scroll', note, { capture: true, passive: true });

/** @returns whether there was anything to wait for */
export async function scrollingRests(): Promise<boolean> {
  let waited = false;
  for (let left = restsAt - performance.now(); left > 0; left = restsAt - performance.now()) {
    waited = true;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
  return waited;
}

/** Whether a link was only passed; known once the page stands. */
export const wasPassed = async (href: string): Promise<boolean> =>
  (await scrollingRests()) &&
  !document.querySelector(`a[href="${CSS.escape(href)}"]:is(:hover, :focus)`);
