// Text search by containment, the same on both engines: texts and words are folded here, not by the
// database, and the wildcards of LIKE are escaped with a character that no engine treats otherwise.
import { raw } from '@mikro-orm/core';

const wordsMax = 8;

/** One form for what looks the same: width, case, runs of blanks. */
export function foldText(...parts: (string | null | undefined)[]): string {
  const text = parts.filter(Boolean).join(' ').normalize('NFKC').toLowerCase();
  return text.replace(/\s+/g, ' ').trim();
}

/** Conditions on the column search_text: each word of the text occurs somewhere. */
export function textConditions(text: string | null | undefined): object[] {
  const words = foldText(text).split(' ').filter(Boolean).slice(0, wordsMax);
  return words.map((word) => ({
    [raw("search_text like ? escape '!'", [`%${word.replace(/[!%_]/g, '!$&')}%`])]: [],
  }));
}
