// A part list as people paste it: cells from a spreadsheet, CSV, or a number and a quantity in a line.
// Columns are told by their heading, else by what is in them.

export interface ListLine {
  partNumber: string;
  quantity: number;
}

export const LINES_MAX = 1000;

const numberHeading =
  /^(mpn|sku|gtin|ean|upc|part(\s*(no|number|#))?\.?|item|manufacturer part( number)?|型号|料号|物料(号|编码)?|商品编码|编号|零件号|订货号|规格型号)$/i;
const quantityHeading = /^(qty|quantity|pcs|amount|count|数量|需求数量|采购数量|用量)\.?$/i;

/** The lines of the list; those without a number are left out. */
export function readLines(text: string): ListLine[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((row) => row.trim())
    .filter(Boolean);
  const separator = separatorOf(rows);
  if (!separator) return rows.flatMap((row) => plainLine(row));
  const cells = rows.map((row) => cellsOf(row, separator));
  const [first = []] = cells;
  const numberAt = first.findIndex((cell) => numberHeading.test(cell));
  const quantityAt = first.findIndex((cell) => quantityHeading.test(cell));
  const hasHeading = numberAt >= 0 || quantityAt >= 0;
  const lines = hasHeading ? cells.slice(1) : cells;
  return lines.flatMap((row) => {
    const found = row.findIndex((cell, i) => i !== quantityAt && isNumber(cell));
    const at = Math.max(0, numberAt >= 0 ? numberAt : found);
    const partNumber = (row[at] ?? '').trim();
    const others = row.filter((_, i) => i !== at);
    const stated = quantityAt >= 0 ? row[quantityAt] : others.find((cell) => quantityOf(cell));
    return partNumber ? [{ partNumber, quantity: quantityOf(stated) ?? 1 }] : [];
  });
}

/** The list as it may be typed, a line each. */
export const textOf = (lines: readonly ListLine[]): string =>
  lines.map(({ partNumber, quantity }) => `${partNumber}\t${quantity}`).join('\n');

/** What may be a part number: anything but a short whole number. */
const isNumber = (cell: string) =>
  cell !== '' && (quantityOf(cell) === undefined || /^\d{8,}$/.test(cell));

function separatorOf(rows: readonly string[]): string | undefined {
  const counted = ['\t', ';', ','].map((separator) => ({
    separator,
    count: rows.filter((row) => row.includes(separator)).length,
  }));
  const best = counted.sort((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.separator : undefined;
}

/** The cells of a row; quotes hold separators together and are doubled within. */
function cellsOf(row: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < row.length; i++) {
    const char = row[i] ?? '';
    if (isQuoted && char === '"' && row[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (char === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return [...cells, cell.trim()];
}

/** "1,000", "1 000 pcs", "×50": a whole number of units; undefined when it is none. */
function quantityOf(cell: string | undefined): number | undefined {
  const digits = (cell ?? '')
    .normalize('NFKC')
    .match(/^[x×]?\s*(\d{1,3}(?:[, ]\d{3})+|\d{1,9})\s*(pcs|pc|个|件|只|片)?$/i);
  const quantity = Number(digits?.[1]?.replace(/[, ]/g, ''));
  return quantity >= 1 && quantity <= 1_000_000_000 ? quantity : undefined;
}

/** "LM358DR 100", "100 x LM358DR", "LM358DR ×100", or the number alone. */
function plainLine(row: string): ListLine[] {
  const before = row.match(/^(\d{1,9})\s*[x×]\s+(.+)$/i);
  if (before) return [{ partNumber: before[2] ?? '', quantity: Number(before[1]) }];
  const after = row.match(/^(.+?)\s+(?:[x×]\s*)?(\d{1,9})\s*(?:pcs|pc|个|件|只|片)?$/i);
  if (after) return [{ partNumber: after[1] ?? '', quantity: Math.max(1, Number(after[2])) }];
  return [{ partNumber: row, quantity: 1 }];
}

/** The text of a file of whatever encoding spreadsheets save in: UTF-8, UTF-16 with its mark, or GB 18030. */
export function decodeFile(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
