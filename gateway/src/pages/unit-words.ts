// Units of properties that are words, in the reader's language; signs such as mm or Ω are read everywhere. The client
// says them in the same words.
import type { Locale } from '../identity/locale.js';

const words = [
  { spelling: /^(h|hrs?|[Hh]ours?|小时)$/, en: 'h', 'zh-CN': '小时' },
  { spelling: /^(days?|天|日)$/i, en: 'days', 'zh-CN': '天' },
  { spelling: /^(weeks?|周)$/i, en: 'weeks', 'zh-CN': '周' },
  { spelling: /^(months?|个?月)$/i, en: 'months', 'zh-CN': '个月' },
  { spelling: /^(years?|年)$/i, en: 'years', 'zh-CN': '年' },
  { spelling: /^(times|cycles|次)$/i, en: 'times', 'zh-CN': '次' },
  { spelling: /^(pcs?|pieces?|[个件只])$/i, en: 'pcs', 'zh-CN': '件' },
] as const;

/** "12 months" and "12个月", both as the reader says it; what is no number with a unit stays as it is. */
export function inWordsOf(locale: Locale, stated: string): string {
  const [, number, unit = ''] = /^([\d.,]+) ?([^\d\s]+)$/.exec(stated) ?? [];
  const word = words.find(({ spelling }) => spelling.test(unit));
  return number && word ? `${number} ${word[locale]}` : stated;
}
