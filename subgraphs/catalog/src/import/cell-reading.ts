// The cells of one row through a mapping: texts, counts, prices, numbers with a check digit. What is wrong is
// kept with its column; reading goes on, so that a person sees all of it at once.
import { cleanCell } from './clean-cell.js';
import { atScale, readDecimal } from './decimal.js';
import type { ImportMapping } from './import-mapping.js';
import type { RowProblem, RowProblemCode } from './import-problem.js';
import { parseDay } from './parse-day.js';
import { currencyOf, type MoneyReading, parseMoney } from './parse-money.js';
import { inOrder, parseTiers, type Tier } from './parse-tiers.js';
import type { SourceRow } from './source-table.js';

export const longest = {
  key: 200,
  name: 500,
  mpn: 100,
  attribute: 500,
  tiers: 4000,
  description: 10_000,
  url: 2000,
};

export class CellReading {
  protected readonly errors: RowProblem[] = [];
  protected readonly warnings: RowProblem[] = [];

  constructor(
    protected readonly mapping: ImportMapping,
    protected readonly places: ReadonlyMap<string, number>,
    protected readonly source: SourceRow,
  ) {
    const surplus = source.cells.slice(places.size).some((cell) => cell.trim() !== '');
    if (!surplus) return;
    this.error(null, 'ROW_TOO_LONG', { expected: places.size, found: source.cells.length });
  }

  protected error(column: string | null, code: RowProblemCode, params: RowProblem['params'] = {}) {
    this.errors.push({ line: this.source.line, column, code, params });
  }

  protected warn(column: string | null, code: RowProblemCode, params: RowProblem['params'] = {}) {
    this.warnings.push({ line: this.source.line, column, code, params });
  }

  protected text(column: string | null, limit: number): string | null {
    if (column === null) return null;
    const cell = this.source.cells[this.places.get(column) as number] ?? '';
    const clean = cleanCell(cell, limit);
    if ('text' in clean) return clean.text;
    if (clean.problem === 'CELL_TOO_LONG') {
      this.error(column, clean.problem, { limit, length: cell.length });
    } else {
      this.error(column, clean.problem);
    }
    return null;
  }

  protected gtin(): string | null {
    const digits = this.text(this.mapping.gtin, longest.mpn)?.replace(/[\s-]/g, '');
    if (digits === undefined) return null;
    if (isGtin(digits)) return digits;
    this.warn(this.mapping.gtin, 'GTIN_INVALID', { value: digits });
    return null;
  }

  /** Empty for a row that has no price, or an unreadable one. */
  protected tiers(): Tier[] {
    const { column, currencyColumn, currencyCode, tiers } = this.mapping.price;
    if (column === null && tiers.length === 0) return [];
    const before = this.errors.length;
    const named = this.text(currencyColumn, longest.mpn);
    const reading = {
      decimalMark: this.mapping.decimalMark,
      currencyCode: named === null ? currencyCode : currencyOf(named, currencyCode),
    };
    const first = column === null ? [] : this.pricesIn(column, reading);
    const more = tiers.flatMap((tier) => {
      const quantity = tier.quantity ?? this.count(tier.quantityColumn, 1);
      const found = quantity === null ? [] : this.pricesIn(tier.column, reading);
      return found.map((price) => ({ ...price, minimumQuantity: quantity ?? 1 }));
    });
    if (this.errors.length > before) return [];
    const isSilent = first.length === 0 && more.length === 0;
    if (isSilent && !this.saidZero) this.warn(column ?? tiers[0]?.column ?? null, 'PRICE_MISSING');
    const ordered = inOrder([...first, ...more]);
    if ('tiers' in ordered) return ordered.tiers;
    this.error(column, ordered.problem, { value: `${first.length + more.length}` });
    return [];
  }
  private saidZero = false;

  private pricesIn(column: string, reading: MoneyReading): Tier[] {
    const cell = this.text(column, longest.tiers);
    if (cell === null) return [];
    const tiers = parseTiers(cell, reading);
    const price = tiers ?? parseMoney(cell, reading);
    if ('problem' in price) {
      this.error(column, price.problem, { value: cell });
      return [];
    }
    const found = 'tiers' in price ? price.tiers : [{ ...price, minimumQuantity: 1 }];
    const positive = found.filter(({ millionths }) => millionths > 0n);
    if (positive.length === found.length) return found;
    this.saidZero = true;
    this.warn(column, 'PRICE_ZERO');
    return positive;
  }

  protected count(column: string | null, least: number): number | null {
    const text = this.text(column, longest.mpn);
    if (text === null) return null;
    const decimal = readDecimal(text.normalize('NFKC'), this.mapping.decimalMark);
    const value = decimal && atScale(decimal, 0);
    if (value === null || value < BigInt(least) || value > BigInt(Number.MAX_SAFE_INTEGER)) {
      this.error(column, 'QUANTITY_INVALID', { value: text, least });
      return null;
    }
    return Number(value);
  }

  protected webAddress(
    column: string | null,
    otherwise: 'DATASHEET_INVALID' | 'IMAGE_INVALID',
  ): string | null {
    const text = this.text(column, longest.url);
    if (text === null) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return text;
    // A path on this platform, as its own files have.
    if (/^\/(?!\/)[^\s\\]+$/.test(text)) return text;
    this.warn(column, otherwise, { value: text });
    return null;
  }

  /** YYYY-MM-DD. */
  protected day(column: string | null): string | null {
    const text = this.text(column, longest.mpn);
    if (text === null) return null;
    const day = parseDay(text);
    if (day === null) this.error(column, 'DATE_INVALID', { value: text });
    return day;
  }
}

/** GTIN-8, -12, -13 or -14 by the GS1 check digit: weights 3 and 1 from the right. */
export function isGtin(digits: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return false;
  const sum = [...digits].reduceRight(
    (total, digit, index) => total + Number(digit) * ((digits.length - index) % 2 === 0 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}
