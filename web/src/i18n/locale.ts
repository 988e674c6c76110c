// Which of the two languages is shown: what the address says, what the reader chose, else what the browser asks
// for. The words of a place come with the first visit to it.
import { i18n, type Messages } from '@lingui/core';
import { type Place, placeOf } from './places.js';

export type Locale = 'en' | 'zh-CN';
type Words = Record<Locale, () => Promise<{ messages: Messages }>>;

/** The gateway reads it too, so that both speak one language. */
const cookie = 'agora_locale';
const YEAR_SECONDS = 31_536_000;

const words: Record<Place | 'frame', Words> = {
  frame: {
    en: () => import('virtual:words/frame/en'),
    'zh-CN': () => import('virtual:words/frame/zh-CN'),
  },
  front: {
    en: () => import('virtual:words/front/en'),
    'zh-CN': () => import('virtual:words/front/zh-CN'),
  },
  community: {
    en: () => import('virtual:words/community/en'),
    'zh-CN': () => import('virtual:words/community/zh-CN'),
  },
  buying: {
    en: () => import('virtual:words/buying/en'),
    'zh-CN': () => import('virtual:words/buying/zh-CN'),
  },
  entrance: {
    en: () => import('virtual:words/entrance/en'),
    'zh-CN': () => import('virtual:words/entrance/zh-CN'),
  },
  company: {
    en: () => import('virtual:words/company/en'),
    'zh-CN': () => import('virtual:words/company/zh-CN'),
  },
  seller: {
    en: () => import('virtual:words/seller/en'),
    'zh-CN': () => import('virtual:words/seller/zh-CN'),
  },
  account: {
    en: () => import('virtual:words/account/en'),
    'zh-CN': () => import('virtual:words/account/zh-CN'),
  },
  standing: {
    en: () => import('virtual:words/standing/en'),
    'zh-CN': () => import('virtual:words/standing/zh-CN'),
  },
  security: {
    en: () => import('virtual:words/security/en'),
    'zh-CN': () => import('virtual:words/security/zh-CN'),
  },
  offers: {
    en: () => import('virtual:words/offers/en'),
    'zh-CN': () => import('virtual:words/offers/zh-CN'),
  },
  pricing: {
    en: () => import('virtual:words/pricing/en'),
    'zh-CN': () => import('virtual:words/pricing/zh-CN'),
  },
  stock: {
    en: () => import('virtual:words/stock/en'),
    'zh-CN': () => import('virtual:words/stock/zh-CN'),
  },
  files: {
    en: () => import('virtual:words/files/en'),
    'zh-CN': () => import('virtual:words/files/zh-CN'),
  },
  describing: {
    en: () => import('virtual:words/describing/en'),
    'zh-CN': () => import('virtual:words/describing/zh-CN'),
  },
  curating: {
    en: () => import('virtual:words/curating/en'),
    'zh-CN': () => import('virtual:words/curating/zh-CN'),
  },
  operator: {
    en: () => import('virtual:words/operator/en'),
    'zh-CN': () => import('virtual:words/operator/zh-CN'),
  },
};
/** Where words are here for. */
const visited = new Set<Place>();

export function preferredLocale(): Locale {
  const said = new URLSearchParams(location.search).get('lang');
  const chosen = document.cookie.match(/(?:^|; )agora_locale=([^;]+)/)?.[1];
  const wanted = said ?? chosen ?? navigator.language;
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Before the first page: in the wrong language, or without words, nothing is shown. */
export async function beginSpeaking(): Promise<void> {
  await speak(preferredLocale(), [placeOf(location.pathname)]);
}

export async function chooseLocale(locale: Locale): Promise<void> {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet.
  document.cookie = `${cookie}=${locale}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  forgetAddressed();
  await speak(locale, [...visited]);
}

/** A language in the address is over once somebody chooses. */
function forgetAddressed(): void {
  const here = new URL(location.href);
  if (!here.searchParams.has('lang')) return;
  here.searchParams.delete('lang');
  history.replaceState(history.state, '', here);
}

/** Makes sure that a page has its words; nothing to wait for where somebody has been. */
export function wordsFor(path: string): Promise<void> | undefined {
  const place = placeOf(path);
  if (visited.has(place)) return undefined;
  return speak(i18n.locale as Locale, [...visited, place]);
}

async function speak(locale: Locale, of: readonly Place[]): Promise<void> {
  const parts = await Promise.all((['frame', ...of] as const).map((each) => words[each][locale]()));
  const messages = Object.assign({}, ...parts.map((part) => part.messages));
  i18n.loadAndActivate({ locale, messages });
  for (const place of of) visited.add(place);
  document.documentElement.lang = locale;
}
