// The one pure function that turns text into search tokens; documents and queries, and every
// engine, go through it, so results are equal by construction.

/** Longer runs are cut here, in documents and queries alike; SphinxQL keeps no longer keyword. */
const LONGEST_TOKEN = 40;

const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const letter = `(?:(?!${cjk})[\\p{L}\\p{M}\\p{N}])`;
// A dot between digits belongs to the number: "2.2uF" is one token, "end. Next" two.
const runs = new RegExp(`(${cjk}+)|${letter}+(?:(?<=\\p{Nd})\\.(?=\\p{Nd})${letter}+)*`, 'gu');
// 25x52x15, M8x40, 4x2.5mm2: between numbers an x is the sign that people type for "×".
const dimensions =
  /^[a-z]{0,2}\d+(?:\.\d+)?(?:[cm]?m)?(?:x\d+(?:\.\d+)?(?:[cm]?m)?)+(?:[a-z]{1,3}\d?)?$/;
const sign = /(?<=[\dm])x(?=\d)/;
const endsInNumber = /\d(?:[cm]?m)?$/;
const startsCjk = new RegExp(`^${cjk}`, 'u');

/** A token and where it stands in the folded text, in UTF-16 units. */
export interface PlacedToken {
  text: string;
  from: number;
  to: number;
}

/** Compatibility forms become the usual ones; case stays, because 1 MΩ is not 1 mΩ. */
export function foldText(text: string): string {
  return text.normalize('NFKC');
}

/** Searchable tokens in order of appearance, with repeats: latin and digit runs, CJK bigrams. */
export function tokens(text: string): string[] {
  return placedTokens(foldText(text)).map((token) => token.text);
}

/** The same of a text already folded, with their places. */
export function placedTokens(folded: string): PlacedToken[] {
  const found: PlacedToken[] = [];
  // The ohm sign splits, so that "10k" finds "10kΩ"; both micro signs are the u that people type.
  const plain = folded.replace(/[ωΩ]/g, ' ').replace(/[μΜ]/g, 'u');
  for (const match of plain.matchAll(runs)) {
    const [run, cjkRun] = match;
    if (cjkRun !== undefined) {
      found.push(...bigrams(cjkRun, match.index));
      continue;
    }
    const text = singular(Array.from(run.toLowerCase()).slice(0, LONGEST_TOKEN).join(''));
    found.push(...factors({ text, from: match.index, to: match.index + run.length }));
  }
  return found.some(({ text }) => text === 'x') ? found.filter(isNoSign) : found;
}

/** The numbers of a dimension, each a token. */
function factors(token: PlacedToken): PlacedToken[] {
  if (!dimensions.test(token.text)) return [token];
  let { from } = token;
  return token.text.split(sign).map((text) => {
    const factor = { text, from, to: from + text.length };
    from = factor.to + 1;
    return factor;
  });
}

/** "25 x 52" asks for two numbers, and not for an x. */
function isNoSign({ text }: PlacedToken, at: number, all: readonly PlacedToken[]): boolean {
  const [before, after] = [all[at - 1]?.text ?? '', all[at + 1]?.text ?? ''];
  return text !== 'x' || !endsInNumber.test(before) || !/^\d/.test(after);
}

/**
 * "diodes" is "diode": the one thing about English that keeps buyers from what they look for. Of
 * other languages' words the same letters go, in documents and queries alike, so nothing is lost.
 */
function singular(word: string): string {
  if (!/^[a-z]{3,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/.{4}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function bigrams(run: string, start: number): PlacedToken[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [{ text: run, from: start, to: start + run.length }];
  let from = start;
  return characters.slice(1).map((character, index) => {
    const first = characters[index] as string;
    const text = `${first}${character}`;
    const token = { text, from, to: from + text.length };
    from += first.length;
    return token;
  });
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
