// The one pure function that turns text into search tokens; documents and queries, and every
// engine, go through it, so results are equal by construction.

/** Longer runs are cut here, in documents and queries alike. */
const LONGEST_TOKEN = 64;
/** Further words of a query are ignored: nobody types more, and each costs a pass. */
export const MOST_QUERY_TERMS = 16;

const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const letter = `(?:(?!${cjk})[\\p{L}\\p{M}\\p{N}])`;
// A dot between digits belongs to the number: "2.2uF" is one token, "end. Next" two.
const runs = new RegExp(`(${cjk}+)|${letter}+(?:(?<=\\p{Nd})\\.(?=\\p{Nd})${letter}+)*`, 'gu');
const startsCjk = new RegExp(`^${cjk}`, 'u');

/** Searchable tokens in order of appearance, with repeats: latin and digit runs, CJK bigrams. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  // The ohm sign splits, so that "10k" finds "10kΩ"; both micro signs are the u that people type.
  const plain = text.normalize('NFKC').toLowerCase().replace(/ω/g, ' ').replace(/μ/g, 'u');
  for (const [run, cjkRun] of plain.matchAll(runs)) {
    if (cjkRun === undefined) found.push(Array.from(run).slice(0, LONGEST_TOKEN).join(''));
    else found.push(...bigrams(cjkRun));
  }
  return found;
}

function bigrams(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

export function isCjk(token: string): boolean {
  return startsCjk.test(token);
}

/**
 * "lm358-dr2g", "LM358 DR2G" and "LM358DR2G" are the same part: dashes, spaces, dots, slashes go.
 * A dot between digits stays: SMBJ3.3A is for 3.3 V, SMBJ33A for 33 V.
 */
export function normalizePartNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Pd}\s_/\\−]|(?<!\p{Nd})\.|\.(?!\p{Nd})/gu, '')
    .toUpperCase();
}

/**
 * How one word of a query matches a document's tokens. WORD and BIGRAM: the same token.
 * PREFIX: a token that starts with it. CHARACTER (one CJK character): a CJK token that contains it.
 */
export type QueryTermKind = 'WORD' | 'PREFIX' | 'BIGRAM' | 'CHARACTER';
export interface QueryTerm {
  text: string;
  kind: QueryTermKind;
}
export interface TextQuery {
  /** All must match. */
  terms: QueryTerm[];
  /** The whole text as a part number; empty when nothing is left of it. */
  partNumber: string;
}

/**
 * Reads a typed text. The last latin token is a prefix, because it may still be being typed, and so
 * is any that mixes letters and digits, because part numbers are quoted without their endings.
 * Undefined when nothing was typed.
 */
export function readTextQuery(text: string | undefined): TextQuery | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const all = tokens(text);
  const last = all.at(-1);
  const terms = [...new Set(all)].slice(0, MOST_QUERY_TERMS).map((token) => ({
    text: token,
    kind: kindOf(token, token === last),
  }));
  return { terms, partNumber: normalizePartNumber(text) };
}

function kindOf(token: string, isLast: boolean): QueryTermKind {
  if (isCjk(token)) return Array.from(token).length === 1 ? 'CHARACTER' : 'BIGRAM';
  return isLast || (/\p{Nd}/u.test(token) && /\p{L}/u.test(token)) ? 'PREFIX' : 'WORD';
}

/**
 * How many typing errors a word may have: digits alone are never corrected, they are another value.
 */
export function toleratedEdits(term: QueryTerm): number {
  if ((term.kind !== 'WORD' && term.kind !== 'PREFIX') || !/\p{L}/u.test(term.text)) return 0;
  const length = Array.from(term.text).length;
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}
