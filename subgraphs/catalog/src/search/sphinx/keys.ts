// How names become numbers and keywords that SphinxQL can hold. All of it is pure, so every process
// gives the same thing the same key.
import { createHash } from 'node:crypto';

const keyBits = (1n << 62n) - 1n;
const orderedCharacters = 36;
const charactersInColumn = 9;
const highestCharacter = 127;
/** Keywords may be 42 characters long. */
const longestPart = 40;

/** A positive 62-bit number, as decimal text, that stands for the parts; two differ, but for 2^-62. */
export function keyOf(...parts: readonly (string | number | boolean | null)[]): string {
  const text = JSON.stringify(parts);
  const known = knownKeys.get(text);
  if (known !== undefined) return known;
  const digest = createHash('sha1').update(text).digest();
  const key = String((digest.readBigUInt64BE(0) & keyBits) + 1n);
  if (knownKeys.size >= mostKnownKeys) knownKeys.clear();
  knownKeys.set(text, key);
  return key;
}

/** Brands and attribute values come again with every product. */
const knownKeys = new Map<string, string>();
const mostKnownKeys = 50_000;

/**
 * Four numbers that order texts as their code units do: seven bits a character, the first 36. Ids are
 * shorter and plain ASCII, so for them the order is exact.
 */
export function orderColumns(text: string): string[] {
  const columns: string[] = [];
  for (let from = 0; from < orderedCharacters; from += charactersInColumn) {
    let value = 0n;
    for (let at = from; at < from + charactersInColumn; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      value = (value << 7n) | BigInt(Math.min(code, highestCharacter));
    }
    columns.push(String(value));
  }
  return columns;
}

const plainKeyword = /^[\p{L}\p{M}\p{N}\p{Co}_]+$/u;

/** A search token as a keyword; tokens hold no "_", so a dot may become one. */
export function keywordOf(token: string): string {
  const keyword = token.replaceAll('.', '_').replace(/[\u{30000}-\u{10ffff}]/gu, escaped);
  // Operators of the query language cannot come from what somebody typed.
  return plainKeyword.test(keyword) ? keyword : 'unsearchable';
}

const escaped = (character: string) => `_x${character.codePointAt(0)?.toString(16)}`;

/**
 * A token as a whole, besides its keyword: where a typed beginning goes on to a single word, the server
 * takes the beginning and the word for one and the same.
 */
export function wholeKeyword(token: string): string {
  return `_w${keywordOf(token)}`;
}

/** A CJK character that some token contains. */
export function characterKeyword(character: string): string {
  return `_${keywordOf(character)}`;
}

/**
 * A normalised part number, character by character, so that its beginning is a beginning of this. It is
 * no word's keyword: the ranker would take the two for one.
 */
export function partKeyword(part: string): string {
  const mapped = Array.from(part.toLowerCase(), (character) => {
    if (/[a-z0-9]/.test(character)) return character;
    if (character === '.') return '_';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? String.fromCodePoint(0xe000 + code) : keywordOf(character);
  });
  return `__${mapped.slice(0, longestPart).join('')}`;
}

/** The padded pairs of letters of a word: an edit spoils at most three of them. */
export function lettersPairs(word: string): string[] {
  const codes = [0, ...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)), 0];
  const pairs = codes
    .slice(1)
    .map((code, at) => `x${(codes[at] as number).toString(16)}_${code.toString(16)}`);
  return [...new Set(pairs)];
}

/** A text literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '')}'`;
}
