// The languages in which the platform speaks to people.
import { invalidInput } from '@agora/kernel/errors.js';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export function localeFrom(text: string, field: string): Locale {
  const locale = locales.find((known) => known === text);
  if (!locale) throw invalidInput(field, 'NOT_A_LOCALE', { locales });
  return locale;
}
