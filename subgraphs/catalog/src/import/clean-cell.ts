// A cell as text that is safe to keep: spaces settled, placeholders for nothing told apart, and
// what looks like a spreadsheet formula refused, because somebody will open an export of it. An apostrophe in
// front says that it is text: spreadsheets write it so, exports of ours too, and it is taken off here.
import type { RowProblemCode } from './import-problem.js';

/** What people write for nothing. */
const placeholders = new Set('- -- — —— / \\ n/a #n/a null nan 无 暂无'.split(' '));

const longestPlaceholder = Math.max(...[...placeholders].map(({ length }) => length));

export type CleanCell =
  | { text: string | null }
  | { problem: Extract<RowProblemCode, 'CELL_TOO_LONG' | 'CELL_FORMULA' | 'CELL_UNREADABLE'> };

// The wide forms count too: spreadsheets of East Asian systems run them.
const saidText = /^'+[=+\-@|\t＝＋－＠]/;

/** A text that is known to be one, so that nobody takes it for a formula; `cleanCell` gives it back. */
export function asText(text: string): string {
  return /^'*[=+\-@|\t＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** A cell of a file that the platform wrote itself: as it is, but for the apostrophe. */
export function exactCell(cell: string): CleanCell {
  if (cell === '') return { text: null };
  const isSaidText = saidText.test(cell);
  const text = isSaidText ? cell.slice(1) : cell;
  if (hasUnreadable(text)) return { problem: 'CELL_UNREADABLE' };
  if (!isSaidText && looksLikeFormula(text)) return { problem: 'CELL_FORMULA' };
  return { text };
}

/** `text` is null for an empty cell and for a placeholder such as "-" or "N/A". */
export function cleanCell(cell: string, longest: number): CleanCell {
  if (cell === '') return nothing;
  if (isPlain(cell)) return cell.length > longest ? tooLong : { text: cell };
  // The way to keep a leading zero in a spreadsheet: ="0402".
  const written = cell.trim().replace(/^="([^"]*)"$/, '$1');
  const isSaidText = saidText.test(written);
  const raw = isSaidText ? written.slice(1) : written;
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text === '' || placeholders.has(text.toLowerCase())) return { text: null };
  if (hasUnreadable(raw)) return { problem: 'CELL_UNREADABLE' };
  if (!isSaidText && looksLikeFormula(text)) return { problem: 'CELL_FORMULA' };
  if (text.length > longest) return { problem: 'CELL_TOO_LONG' };
  return { text };
}

const nothing: CleanCell = { text: null };
const tooLong: CleanCell = { problem: 'CELL_TOO_LONG' };

/**
 * Most cells need none of this, and a file has millions: begins with a letter or digit, has nothing but printable
 * ASCII and Chinese characters, no spaces to settle, and is no placeholder.
 */
function isPlain(cell: string): boolean {
  let code = cell.charCodeAt(0);
  if (
    !isLetterOrDigit(code) ||
    (cell.length <= longestPlaceholder && placeholders.has(cell.toLowerCase()))
  )
    return false;
  for (let at = 1; at < cell.length; at++) {
    const before = code;
    code = cell.charCodeAt(at);
    if (code === SPACE ? before === SPACE : !isPrintable(code)) return false;
  }
  return code !== SPACE;
}

const SPACE = 32;
const isChinese = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const isPrintable = (code: number) => (code > SPACE && code < 0x7f) || isChinese(code);
const isLetterOrDigit = (code: number) =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  isChinese(code);

/** Damaged by a wrong encoding, or control characters other than line breaks and tabs. */
function hasUnreadable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(text);
}

/**
 * "=…" always; after "+", "-" or "@" only a function call or a reference elsewhere, because
 * "-40°C~+85°C" and "+5V" are data.
 */
function looksLikeFormula(text: string): boolean {
  if (text.startsWith('=')) return true;
  return /^[+\-@]/.test(text) && /^.\s*[A-Za-z_][\w.]+\s*\(|[|!]/.test(text);
}
