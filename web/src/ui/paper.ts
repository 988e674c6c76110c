// Paper is white: what is printed in the dark is printed as by day.

const attribute = 'data-mantine-color-scheme';

export function printByDay(): void {
  const page = document.documentElement;
  let shown: string | null = null;
  addEventListener('beforeprint', () => {
    shown = page.getAttribute(attribute);
    page.setAttribute(attribute, 'light');
  });
  addEventListener('afterprint', () => {
    if (shown) page.setAttribute(attribute, shown);
  });
}
