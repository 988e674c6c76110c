// What to try when a text found nothing: the same with one word less, else its words alone, or the
// beginning of a single word, with how much each finds. Only those that find something, the longest first.
import type { Context } from '@agora/kernel/graphql/context.js';
import { saysNothing } from '../search/text-query.js';
import { isCjk } from '../search/tokens.js';
import { searchNow } from './search-now.js';

const wordCountMax = 8;
const shownMax = 5;
const beginningMin = 3;

export async function nearTexts(ctx: Context, text: string) {
  const counted = await Promise.all(
    shorterTexts(text).map(async (shorter) => {
      const result = await searchNow(ctx, { text: shorter, first: 1, withFacets: false });
      return { text: shorter, totalCount: result.corrections.length ? 0 : result.totalCount };
    }),
  );
  return counted.filter(({ totalCount }) => totalCount > 0).slice(0, shownMax);
}

/** Texts that ask for less, the longest first. Pure. */
export function shorterTexts(text: string): string[] {
  const words = text.trim().split(/\s+/).slice(0, wordCountMax);
  const shorter =
    words.length > 1
      ? [
          ...words.map((_, i) => words.filter((_, j) => j !== i).join(' ')),
          ...words.filter(isTelling),
        ]
      : beginningsOf(words[0] ?? '');
  return [...new Set(shorter)].sort((a, b) => b.length - a.length);
}

/** Whether a word alone may be worth a look. */
const isTelling = (word: string) => isCjk(word) || (word.length > 1 && !saysNothing(word));

function beginningsOf(word: string): string[] {
  const characters = Array.from(word);
  if (isCjk(word)) {
    const half = Math.ceil(characters.length / 2);
    if (characters.length < beginningMin) return [];
    return [characters.slice(0, half), characters.slice(-half)].map((part) => part.join(''));
  }
  const lengths = [0.8, 0.6].map((share) => Math.floor(characters.length * share));
  return lengths
    .filter((length) => length >= beginningMin)
    .map((length) => characters.slice(0, length).join(''));
}
