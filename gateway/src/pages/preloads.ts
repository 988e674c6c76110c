// Which files of the client a page needs: named in its HTML, so that they come at once and not one after the other
// asks for the next. The client's build writes them down by route and language.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../identity/locale.js';
import { Html, html } from './html.js';

/** By route, such as /products/$productId. */
type Files = Readonly<Record<string, Record<Locale, readonly string[]>>>;

/** @returns what belongs into the page's head; nothing for addresses that are no page, or an older build */
export async function preloadsFor(folder: string, path: string, locale: Locale): Promise<Html> {
  const text = await readFile(join(folder, 'preloads.json'), 'utf8').catch(() => '{}');
  const files = JSON.parse(text) as Files;
  const route = routeOf(Object.keys(files), path);
  const links = (route ? (files[route]?.[locale] ?? []) : []).map(
    (file) => html`<link rel="modulepreload" crossorigin href="${file}" />`,
  );
  return new Html(links.map(({ text }) => text).join(''));
}

/** A step that is written out is meant before one that stands for any. */
export function routeOf(routes: readonly string[], path: string): string | undefined {
  const steps = stepsOf(path);
  const fits = (route: string) => {
    const wanted = stepsOf(route);
    return (
      wanted.length === steps.length &&
      wanted.every((step, index) => step.startsWith('$') || step === steps[index])
    );
  };
  return routes.filter(fits).toSorted((a, b) => anyCount(a) - anyCount(b))[0];
}

const stepsOf = (path: string) => path.split('/').filter(Boolean);
const anyCount = (route: string) => stepsOf(route).filter((step) => step.startsWith('$')).length;
