// The formats of format.ts, bound to the language that is shown.
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import {
  formatBasisPoints,
  formatBytes,
  formatCountry,
  formatDay,
  formatDistance,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  formatText,
  formatUnitPrice,
} from './format.js';

type Amount = Parameters<typeof formatMoney>[0];
type Localized = Parameters<typeof formatText>[0];

export function useFormat() {
  const locale = useLingui().i18n.locale;
  return useMemo(
    () => ({
      locale,
      money: (amount: Amount) => formatMoney(amount, locale),
      unitPrice: (amount: Amount) => formatUnitPrice(amount, locale),
      basisPoints: (value: number) => formatBasisPoints(value, locale),
      bytes: (value: number) => formatBytes(value, locale),
      number: (value: number | string) => formatNumber(value, locale),
      country: (code: string) => formatCountry(code, locale),
      day: (iso: string) => formatDay(iso, locale),
      instant: (iso: string) => formatInstant(iso, locale),
      distance: (iso: string) => formatDistance(iso, Date.now(), locale),
      list: (names: readonly string[]) => formatList(names, locale),
      text: (text: Localized) => formatText(text, locale),
    }),
    [locale],
  );
}
