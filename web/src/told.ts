// What the server says of a page stands until the client has drawn the same: then it goes, in one frame. Of a page of
// which it says nothing but the frame, until the client has that. If the client cannot, it stays, and its links lead on.

const waiting = 'main [role="status"][aria-label]';

/** Nobody is interrupted: while its search field is used, the page stays as it is. */
export function giveWay(root: HTMLElement): void {
  const told = document.getElementById('told');
  if (!told) return;
  const saysMuch = told.querySelector('h1');
  const look = () => {
    const isDrawn = saysMuch
      ? root.querySelector('main h1') && !root.querySelector(waiting)
      : root.querySelector('header, h1');
    if (!isDrawn || told.querySelector('input:focus')) return;
    observer.disconnect();
    told.remove();
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  told.addEventListener('focusout', () => setTimeout(look));
}
