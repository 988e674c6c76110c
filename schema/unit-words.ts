// Units of attributes that are words, in both languages: data states them in either, and each reader has them in one.
// Signs such as mm or Ω are read everywhere. The gateway's pages say them, and the client, which is given a copy.

const words = [
  [/^(h|hrs?|[Hh]ours?|小时)$/, 'h', '小时'],
  [/^(days?|天|日)$/i, 'days', '天'],
  [/^(weeks?|周)$/i, 'weeks', '周'],
  [/^(months?|个?月)$/i, 'months', '个月'],
  [/^(years?|年)$/i, 'years', '年'],
  [/^(times|cycles|次)$/i, 'times', '次'],
  [/^(pcs?|pieces?|[个件只])$/i, 'pcs', '件'],
] as const;

/** Undefined when the unit is no such word. */
export const unitWord = (locale: string, unit: string) =>
  words.find(([spelling]) => spelling.test(unit))?.[locale === 'en' ? 1 : 2];

/** "12 months" and "12个月", both as the reader says it; what is no number with such a word stays as it is. */
export function inWordsOf(locale: string, stated: string): string {
  const [, number, unit = ''] = /^([\d.,]+) ?([^\d\s]+)$/.exec(stated) ?? [];
  const word = unitWord(locale, unit);
  return word ? `${number} ${word}` : stated;
}
