// The title of the window is the heading of the page, whichever page draws it and whenever it comes.

const name = 'Agora';

export function keepTitle(): void {
  const tell = () => {
    const heading = document.querySelector('#content h1')?.textContent?.trim();
    const title = heading ? `${heading} · ${name}` : name;
    if (document.title !== title) document.title = title;
  };
  // As soon as a page has drawn: the server's title stands until there is a heading.
  new MutationObserver(() => document.querySelector('#content h1') && tell()).observe(
    document.body,
    { childList: true, subtree: true, characterData: true },
  );
}
