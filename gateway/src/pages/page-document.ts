// Puts what a page says into the client's own HTML. Who runs scripts does not see it: the client draws the page.
import type { Locale } from '../identity/locale.js';
import { html, jsonScript, shortened } from './html.js';
import type { PageContent } from './public-page.js';

const TITLE_LENGTH = 110;
const DESCRIPTION_LENGTH = 300;
export const locales: readonly Locale[] = ['en', 'zh-CN'];

export interface Place {
  /** Scheme and host of this site. */
  readonly origin: string;
  /** The path with the parameters that name the page. */
  readonly path: string;
  readonly locale: Locale;
  /** The language that the address itself asks for. */
  readonly asked: Locale | undefined;
}

/** The address of a page, in one language when one is said. */
export function addressOf(origin: string, path: string, locale?: Locale): string {
  const url = new URL(path, origin);
  if (locale) url.searchParams.set('lang', locale);
  return url.href;
}

export function documentWith(client: string, content: PageContent, place: Place): string {
  const { origin, path, locale, asked } = place;
  const title = shortened(content.title, TITLE_LENGTH);
  const description = shortened(content.description, DESCRIPTION_LENGTH);
  const canonical = addressOf(origin, path, asked);
  const picture = content.picture && new URL(content.picture, origin).href;
  const head = html`<title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${canonical}" />
    ${locales.map((each) => html`<link rel="alternate" hreflang="${each}" href="${addressOf(origin, path, each)}" />`)}
    <link rel="alternate" hreflang="x-default" href="${addressOf(origin, path)}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${canonical}" />
    ${picture && html`<meta property="og:image" content="${picture}" />`}
    ${content.structured.map((each) => jsonScript('application/ld+json', { '@context': 'https://schema.org', ...each }))}
    <style>@media (scripting: enabled) { #told { display: none } }</style>`;
  const body = html`<main id="told">${content.body}</main>`;
  // Replaced by functions: in a text, "$&" and its like would mean something.
  return client
    .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
    .replace(/<title>[^<]*<\/title>/, () => head.text)
    .replace('<div id="root"></div>', () => `<div id="root"></div>\n    ${body.text}`);
}

/** For a public address that leads nowhere: the client says so, and nobody should keep it. */
export const documentOfNothing = (client: string): string =>
  client.replace('</head>', () => '  <meta name="robots" content="noindex" />\n  </head>');
