// Puts what a page says into the client's own HTML, with a way on to the others. Where scripts run it stands until the
// client has drawn the page, so that nobody waits before an empty one; its looks are the client's (web/src/told.css).
import type { Locale } from '../identity/locale.js';
import { Html, html, jsonScript, shortened } from './html.js';
import { wordsIn } from './page-words.js';
import type { PageContent } from './public-page.js';

const TITLE_LENGTH = 110;
const DESCRIPTION_LENGTH = 300;
export const locales: readonly Locale[] = ['en', 'zh-CN'];

/** In an address: its reader runs no scripts and waits for what the page says. */
export const withoutScripts = { name: 'scripts', value: 'none' } as const;

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
    ${content.structured.map((each) => jsonScript('application/ld+json', { '@context': 'https://schema.org', ...each }))}`;
  const body = told(content.body, place);
  return placed(client, locale, asked ? inLanguage(body, asked) : body).replace(
    /<title>[^<]*<\/title>/,
    () => head.text,
  );
}

/**
 * For a page that says nothing by itself: it is described as the market is, the frame of all pages stands at once, and
 * who runs no scripts is told why. Where it only came too late, that reader asks again and waits.
 */
export function documentWithout(
  client: string,
  place: Place,
  why: 'late' | 'needsScripts' | 'absent',
): string {
  const words = wordsIn(place.locale);
  const isLate = why === 'late';
  const patient = new URL(place.path, place.origin);
  patient.searchParams.set(withoutScripts.name, withoutScripts.value);
  if (place.asked) patient.searchParams.set('lang', place.asked);
  const meta = html`<meta http-equiv="refresh" content="0; url=${patient.href}" />`;
  const head = html`<meta name="description" content="${words.homeAbout}" />
    <noscript>${isLate && meta}</noscript>`;
  const body = html`<noscript><h1>${words.home}</h1>
<p>${isLate ? html`<a href="${patient.href}">${words.late}</a>` : words[why]}</p></noscript><div class="coming"></div>`;
  return placed(client, place.locale, told(body, place)).replace(
    '</head>',
    () => `  ${head.text}\n  </head>`,
  );
}

function told(body: Html, { origin, path, locale }: Place): Html {
  const words = wordsIn(locale);
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return html`<div id="told"><header>
<div class="bar"><a class="brand" href="/"><img src="/favicon.svg" alt="" width="30" height="30" />Agora</a>
<form action="/search"><input name="q" maxlength="200" autocomplete="off" aria-label="${words.search}" placeholder="${words.searchHint}" /></form>
<a href="${addressOf(origin, path, other)}" hreflang="${other}" lang="${other}">${wordsIn(other).language}</a></div>
<nav class="ways"><a href="/search">${words.products}</a>
<a href="/vendors">${words.vendors}</a>
<a href="/demands">${words.ways.demands}</a>
<a href="/threads">${words.ways.questions}</a>
<a href="/articles">${words.ways.articles}</a></nav></header>
<main>${body}</main></div>`;
}

/** Links to other pages ask for the same language. */
const inLanguage = ({ text }: Html, locale: Locale): Html =>
  new Html(
    text.replace(/ href="(\/[^"#?]*)(\?[^"#]*)?"/g, (_link, path: string, query = '') => {
      return ` href="${path}${query}${query ? '&amp;' : '?'}lang=${locale}"`;
    }),
  );

/** Replaced by functions: in a text, "$&" and its like would mean something. */
const placed = (client: string, locale: Locale, body: Html): string =>
  client
    .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
    .replace('<div id="root"></div>', () => `<div id="root"></div>\n    ${body.text}`);

/** For a public address that leads nowhere: the client says so, and nobody should keep it. */
export const documentOfNothing = (client: string): string =>
  client.replace('</head>', () => '  <meta name="robots" content="noindex" />\n  </head>');
