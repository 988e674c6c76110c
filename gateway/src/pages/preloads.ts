// Which files of the client a page needs: named in its HTML, so that they come at once and not one after the other
// asks for the next. The client's build writes them down by route and language.
import { join } from 'node:path';
import type { Locale } from '../identity/locale.js';
import { Html, html } from './html.js';
import { KeptFile } from './kept-file.js';

/** By route, such as /products/$productId. */
type Files = Readonly<Record<string, Record<Locale, readonly string[]>>>;

export class Preloads {
  private readonly files: KeptFile<Files>;

  /** `folder` is where the build is; an older one has no list. */
  constructor(folder: string) {
    this.files = new KeptFile(join(folder, 'preloads.json'), JSON.parse);
  }

  /** @returns what belongs into the page's head; nothing for addresses that are no page, or without a list */
  async of(path: string, locale: Locale): Promise<Html> {
    const files = await this.files.read().catch((): Files => ({}));
    const route = routeOf(Object.keys(files), path);
    const links = (route ? (files[route]?.[locale] ?? []) : []).map(
      (file) => html`<link rel="modulepreload" crossorigin href="${file}" />`,
    );
    return new Html(links.map(({ text }) => text).join(''));
  }
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
