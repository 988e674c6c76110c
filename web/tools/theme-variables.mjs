// Vite plugin: the theme's variables as a part of the style sheet, so that they hold before any script runs, and no
// page works them out anew; what would do so is left out of the bundle. Until the client has said which appearance was
// chosen, the system's holds.
import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cssVariables, theme } from '../src/theme.ts';

const name = 'virtual:theme.css';
const workingOut = /@mantine[/]core[/].*[/](MantineCssVariables|MantineClasses)[.]mjs$/;

export function themeVariables() {
  return {
    name: 'agora:theme-variables',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id === `\0${name}`) return variables();
      const [, part] = workingOut.exec(id) ?? [];
      return part && `export const ${part} = () => null;`;
    },
  };
}

function variables() {
  const page = renderToStaticMarkup(
    createElement(MantineProvider, { theme, cssVariablesResolver: cssVariables }),
  );
  const css = [...page.matchAll(/<style[^>]*>([^<]*)<\/style>/g)]
    .map(([, rules]) => rules)
    .join('');
  const [day, night] = ['light', 'dark'].map((scheme) => {
    const rule = new RegExp(`\\[data-mantine-color-scheme="${scheme}"\\]\\){([^}]*)}`).exec(css);
    if (!rule) throw new Error(`The theme has no variables for ${scheme}`);
    return `:root:not([data-mantine-color-scheme]) {${rule[1]}}`;
  });
  return `${css}\n${day}\n@media (prefers-color-scheme: dark) {${night}}`;
}
