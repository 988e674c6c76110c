// One row of a file through a mapping: a typed row, or what keeps it out, with the line and the
// column.
import { cleanCell } from './clean-cell.js';
import { atScale, readDecimal } from './decimal.js';
import { checkMapping, type ImportMapping } from './import-mapping.js';
import type { RowProblem, RowProblemCode } from './import-problem.js';
import { currencyOf, type MoneyValue, parseMoney } from './parse-money.js';
import type { CsvRow } from './read-csv.js';

export interface ImportedRow {
  line: number;
  /** The source's own key, or brand and part number. */
  sourceKey: string;
  name: { zhCN: string | null; en: string | null };
  description: { zhCN: string | null; en: string | null };
  mpn: string | null;
  /** Digits with a valid check digit. */
  gtin: string | null;
  brandName: string | null;
  /** Root first; empty when the file says none. */
  categoryPath: string[];
  /** Null: a product without an offer. */
  price: MoneyValue | null;
  stock: number | null;
  minimumQuantity: number | null;
  orderMultiple: number | null;
  leadTimeDays: number | null;
  datasheetUrl: string | null;
  /** Filled ones only, as written; their types are inferred from all rows. */
  attributes: { name: string; value: string }[];
}

export interface MappedRow {
  /** Null when there are errors. */
  row: ImportedRow | null;
  errors: RowProblem[];
  warnings: RowProblem[];
}

const longest = { key: 200, name: 500, mpn: 100, attribute: 500, description: 10_000, url: 2000 };

/** Checks the mapping once and returns the function for every row. */
export function rowMapper(
  mapping: ImportMapping,
  columns: readonly string[],
): (row: CsvRow) => MappedRow {
  checkMapping(mapping, columns);
  const places = new Map(columns.map((column, index) => [column, index]));
  return (row) => new RowReading(mapping, places, row).read();
}

/** For a single row; many rows go through one `rowMapper`. */
export function mapRow(mapping: ImportMapping, columns: readonly string[], row: CsvRow): MappedRow {
  return rowMapper(mapping, columns)(row);
}

/** Every row, with a second use of a source key refused. */
export async function* mapRows(
  mapping: ImportMapping,
  columns: readonly string[],
  rows: AsyncIterable<CsvRow>,
): AsyncGenerator<MappedRow> {
  const map = rowMapper(mapping, columns);
  const lines = new Map<string, number>();
  for await (const each of rows) {
    const mapped = map(each);
    const key = mapped.row?.sourceKey;
    const firstLine = key === undefined ? undefined : lines.get(key);
    if (key !== undefined && firstLine !== undefined) {
      const { line } = each;
      const problem = { line, column: mapping.sourceKey, params: { key, firstLine } };
      yield { ...mapped, row: null, errors: [{ ...problem, code: 'SOURCE_KEY_DUPLICATE' }] };
      continue;
    }
    if (key !== undefined) lines.set(key, each.line);
    yield mapped;
  }
}

class RowReading {
  private readonly errors: RowProblem[] = [];
  private readonly warnings: RowProblem[] = [];

  constructor(
    private readonly mapping: ImportMapping,
    private readonly places: ReadonlyMap<string, number>,
    private readonly source: CsvRow,
  ) {}

  read(): MappedRow {
    const { mapping, source } = this;
    const surplus = source.cells.slice(this.places.size).some((cell) => cell.trim() !== '');
    if (surplus) {
      const params = { expected: this.places.size, found: source.cells.length };
      this.error(null, 'ROW_TOO_LONG', params);
    }
    const mpn = this.text(mapping.mpn, longest.mpn);
    const brandName = this.text(mapping.brand, longest.name);
    const row: ImportedRow = {
      line: source.line,
      sourceKey: this.sourceKey(mpn, brandName),
      name: this.name(mpn),
      description: {
        zhCN: this.text(mapping.description.zhCN, longest.description),
        en: this.text(mapping.description.en, longest.description),
      },
      mpn,
      gtin: this.gtin(),
      brandName,
      categoryPath: this.categoryPath(),
      price: this.price(),
      stock: this.count(mapping.stock, 0),
      minimumQuantity: this.count(mapping.minimumQuantity, 1),
      orderMultiple: this.count(mapping.orderMultiple, 1),
      leadTimeDays: this.count(mapping.leadTimeDays, 0),
      datasheetUrl: this.datasheetUrl(),
      attributes: this.attributes(),
    };
    const { errors, warnings } = this;
    return { row: errors.length > 0 ? null : row, errors, warnings };
  }

  private error(column: string | null, code: RowProblemCode, params: RowProblem['params'] = {}) {
    this.errors.push({ line: this.source.line, column, code, params });
  }

  private warn(column: string | null, code: RowProblemCode, params: RowProblem['params'] = {}) {
    this.warnings.push({ line: this.source.line, column, code, params });
  }

  private text(column: string | null, limit: number): string | null {
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

  private sourceKey(mpn: string | null, brandName: string | null): string {
    const column = this.mapping.sourceKey;
    const before = this.errors.length;
    const key =
      column === null
        ? mpn && [brandName ?? '', mpn].join(' ').trim()
        : this.text(column, longest.key);
    if (!key && this.errors.length === before) {
      this.error(column ?? this.mapping.mpn, 'SOURCE_KEY_MISSING');
    }
    return key ?? '';
  }

  /** A part without a name goes by its number. */
  private name(mpn: string | null): ImportedRow['name'] {
    const before = this.errors.length;
    const zhCN = this.text(this.mapping.name.zhCN, longest.name);
    const en = this.text(this.mapping.name.en, longest.name);
    if (zhCN !== null || en !== null) return { zhCN, en };
    if (mpn === null && this.errors.length === before) {
      this.error(this.mapping.name.zhCN ?? this.mapping.name.en, 'NAME_MISSING');
    }
    return { zhCN: null, en: mpn };
  }

  private gtin(): string | null {
    const digits = this.text(this.mapping.gtin, longest.mpn)?.replace(/[\s-]/g, '');
    if (digits === undefined) return null;
    if (isGtin(digits)) return digits;
    this.warn(this.mapping.gtin, 'GTIN_INVALID', { value: digits });
    return null;
  }

  private categoryPath(): string[] {
    const { columns, separator } = this.mapping.categoryPath;
    if (columns.length === 0) return [];
    const texts = columns.map((column) => this.text(column, longest.name)).filter(isText);
    const path = texts
      .flatMap((text) => (separator === null ? [text] : text.split(separator)))
      .map((level) => level.trim())
      .filter((level) => level !== '');
    if (path.length === 0) this.warn(columns[0] as string, 'CATEGORY_MISSING');
    return path;
  }

  private price(): MoneyValue | null {
    const { column, currencyColumn, currencyCode } = this.mapping.price;
    if (column === null) return null;
    const before = this.errors.length;
    const cell = this.text(column, longest.attribute);
    if (this.errors.length > before) return null;
    if (cell === null) {
      this.warn(column, 'PRICE_MISSING');
      return null;
    }
    const named = this.text(currencyColumn, longest.mpn);
    const currency = named === null ? currencyCode : currencyOf(named, currencyCode);
    const { decimalMark } = this.mapping;
    const price = parseMoney(cell, { decimalMark, currencyCode: currency });
    if ('problem' in price) {
      this.error(column, price.problem, { value: cell });
      return null;
    }
    if (price.millionths > 0n) return price;
    this.warn(column, 'PRICE_ZERO');
    return null;
  }

  private count(column: string | null, least: number): number | null {
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

  private datasheetUrl(): string | null {
    const text = this.text(this.mapping.datasheetUrl, longest.url);
    if (text === null) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return text;
    this.warn(this.mapping.datasheetUrl, 'DATASHEET_INVALID', { value: text });
    return null;
  }

  private attributes(): ImportedRow['attributes'] {
    return this.mapping.attributes.flatMap(({ name, columns }) => {
      const values = columns.map((column) => this.text(column, longest.attribute)).filter(isText);
      const [value, ...others] = values;
      if (value === undefined) return [];
      const other = others.find((each) => each !== value);
      if (other !== undefined) {
        this.warn(columns[0] as string, 'ATTRIBUTE_CONFLICT', { kept: value, dropped: other });
      }
      return [{ name, value }];
    });
  }
}

function isText(text: string | null): text is string {
  return text !== null;
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
