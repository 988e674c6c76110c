// A press is answered on the screen first, and what follows from it comes right after that frame.

/** No frame comes while the page is not in sight. */
const AT_LATEST_MS = 100;

export function afterFrame(run: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, AT_LATEST_MS);
}
