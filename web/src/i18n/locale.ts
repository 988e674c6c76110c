// Which of the two languages is shown: what the reader chose, else what the browser asks for.
import { i18n, type Messages } from '@lingui/core';

export type Locale = 'en' | 'zh-CN';

/** The gateway reads it too, so that both speak one language. */
const cookie = 'agora_locale';
const YEAR_SECONDS = 31_536_000;

const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('../data/generated/en.js'),
  'zh-CN': () => import('../data/generated/zh-CN.js'),
};

export function preferredLocale(): Locale {
  const chosen = document.cookie.match(/(?:^|; )agora_locale=([^;]+)/)?.[1];
  const wanted = chosen ?? navigator.language;
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export async function showLocale(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

export async function chooseLocale(locale: Locale): Promise<void> {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet.
  document.cookie = `${cookie}=${locale}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  await showLocale(locale);
}
