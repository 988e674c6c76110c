// Light or dark as it was chosen in this browser, before the first frame; the client's theme keeps it from there on.

/** Where the theme's library keeps the choice. */
const key = 'mantine-color-scheme-value';

export function beginAppearance(): void {
  const chosen = remembered();
  if (chosen !== 'light' && chosen !== 'dark') return;
  document.documentElement.dataset.mantineColorScheme = chosen;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
