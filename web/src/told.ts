// What the server says of a public page stands until the client has drawn the same: then it goes, in one frame. If
// the client cannot draw it, it stays, and its links lead on.

const waiting = 'main [role="status"][aria-label]';

/** Nobody is interrupted: while its search field is used, the page stays as it is. */
export function giveWay(root: HTMLElement): void {
  const told = document.getElementById('told');
  if (!told) return;
  const look = () => {
    const isDrawn = root.querySelector('main h1') && !root.querySelector(waiting);
    if (!isDrawn || told.querySelector('input:focus')) return;
    observer.disconnect();
    told.remove();
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  told.addEventListener('focusout', () => setTimeout(look));
}
