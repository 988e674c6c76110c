// Rows of a file that the platform wrote itself: cells mean exactly what they say. Line breaks stay, "-" is a
// dash, 0402 is no number, and what a person wrote beside a number is kept.
import { CellReading, longest } from './cell-reading.js';
import { exactCell } from './clean-cell.js';
import { atScale, readDecimal } from './decimal.js';
import { attributeIn, type ExportedAttribute, joined, parted } from './exported-shape.js';
import { type ImportKind, kindShapes } from './import-fields.js';
import type { ImportMapping } from './import-mapping.js';
import type {
  AttributeRef,
  ExportedDocument,
  ExportedMedia,
  ExportedRow,
  ImportedRow,
  MappedRow,
  RowFields,
  Specification,
} from './imported-row.js';
import { type Name, primaryName } from './job-mapping.js';

import type { SourceRow } from './source-table.js';

const cellLengthMax = 200_000;
const countColumns = ['low_stock_quantity', 'priority'];
const plainNumber = /^-?\d{1,18}(\.\d{1,18})?$/;

export function exportedRowMapper(
  mapping: ImportMapping,
  columns: readonly string[],
  kind: ImportKind,
): (row: SourceRow) => MappedRow {
  const places = new Map(columns.map((column, index) => [column, index]));
  const attributes = mapping.attributes.flatMap(({ columns: own }) =>
    own.flatMap((column) => {
      const attribute = attributeIn(column);
      return attribute ? [{ column, attribute }] : [];
    }),
  );
  return (row) => new ExportedReading(mapping, places, row).read(kind, attributes);
}

class ExportedReading extends CellReading {
  read(
    kind: ImportKind,
    attributes: readonly { column: string; attribute: ExportedAttribute }[],
  ): MappedRow {
    const { mapping, source } = this;
    const isProduct = kind === 'PRODUCTS';
    const tiers = this.tiers();
    const text = (column: string | null) => this.text(column, cellLengthMax);
    const row: ImportedRow = {
      line: source.line,
      sourceKey: this.text(mapping.sourceKey, longest.key) ?? '',
      productKey: isProduct ? null : this.own('agora_product'),
      name: { zhCN: text(mapping.name.zhCN), en: text(mapping.name.en) },
      description: { zhCN: text(mapping.description.zhCN), en: text(mapping.description.en) },
      mpn: text(mapping.mpn),
      gtin: this.gtin(),
      brandName: text(mapping.brand),
      categoryPath: [],
      price: tiers[0] ?? null,
      tiers,
      stock: this.count(mapping.stock, 0),
      minimumQuantity: this.count(mapping.minimumQuantity, 1),
      orderMultiple: this.count(mapping.orderMultiple, 1),
      leadTimeDays: this.count(mapping.leadTimeDays, 0),
      datasheetUrl: null,
      imageUrl: null,
      vendorSku: text(mapping.vendorSku),
      attributes: [],
      fields: this.fields(kind),
      exported: this.exported(isProduct ? attributes : []),
    };
    if (isProduct && !row.sourceKey) {
      const key = [row.brandName ?? '', row.mpn ?? ''].join(' ').trim();
      if (key && row.mpn) row.sourceKey = key;
      else this.error(mapping.sourceKey, 'SOURCE_KEY_MISSING');
    }
    if (isProduct && !row.name.en && !row.name.zhCN) this.error(mapping.name.en, 'NAME_MISSING');
    const { errors } = this;
    // A product without a price is nothing to warn of here.
    const warnings = this.warnings.filter(({ code }) => code !== 'PRICE_MISSING');
    return { row: errors.length > 0 ? null : row, errors, warnings };
  }

  protected override text(column: string | null, limit: number): string | null {
    if (column === null) return null;
    const clean = exactCell(this.source.cells[this.places.get(column) as number] ?? '');
    if ('problem' in clean) this.error(column, clean.problem);
    else if ((clean.text?.length ?? 0) > limit) {
      this.error(column, 'CELL_TOO_LONG', { limit, length: clean.text?.length ?? 0 });
    } else return clean.text;
    return null;
  }

  /** A cell that the mapping has no word for. */
  private own(column: string): string | null {
    return this.mapping.exported?.includes(column) ? this.text(column, cellLengthMax) : null;
  }

  private fields(kind: ImportKind): RowFields {
    const { fields } = this.mapping;
    const read = (name: string) => this.text(fields[name] ?? null, longest.name);
    return Object.fromEntries(kindShapes[kind].fields.map((name) => [name, read(name)]));
  }

  private exported(
    attributes: readonly { column: string; attribute: ExportedAttribute }[],
  ): ExportedRow {
    const columns = this.mapping.exported ?? [];
    const cells = Object.fromEntries(columns.map((column) => [column, this.own(column)]));
    for (const column of countColumns) this.checkCount(column, cells[column] ?? null);
    const found = attributes.flatMap((each) => this.specification(each) ?? []);
    return {
      cells,
      path: this.path(),
      attributes: found.map(({ ref }) => ref),
      specifications: found.map(({ specification }) => specification),
      media: this.lines('pictures').flatMap(mediaIn),
      documents: this.lines('documents').flatMap(documentIn),
    };
  }

  private checkCount(column: string, cell: string | null): void {
    if (cell === null || /^\d{1,10}$/.test(cell)) return;
    this.error(column, 'QUANTITY_INVALID', { value: cell, least: 0 });
  }

  /** Once for each column: several readers may look at one cell. */
  protected override error(...about: Parameters<CellReading['error']>): void {
    const [column, code] = about;
    if (this.errors.some((error) => error.column === column && error.code === code)) return;
    super.error(...about);
  }

  private lines(column: string): (string | null)[][] {
    const lines = this.own(column)?.split('\n') ?? [];
    return lines.filter((line) => line.trim() !== '').map((line) => parted(line.trim(), '|'));
  }

  private path(): Name[] {
    const [english = null] = this.mapping.categoryPath.columns;
    const en = parted(this.text(english, cellLengthMax) ?? '', '›');
    const zhCN = parted(this.own('category_zh') ?? '', '›');
    const depth = Math.max(en.length, zhCN.length);
    return Array.from({ length: depth }, (_, at) => ({
      en: en[at] ?? null,
      zhCN: zhCN[at] ?? null,
    })).filter((name) => name.en !== null || name.zhCN !== null);
  }

  private specification({
    column,
    attribute,
  }: {
    column: string;
    attribute: ExportedAttribute;
  }): { ref: AttributeRef; specification: Specification } | null {
    const cell = this.text(column, cellLengthMax);
    if (cell === null) return null;
    const { name, kind, unit } = attribute;
    const reading = readSpecification(attribute, cell);
    if (!reading) {
      this.error(column, 'VALUE_UNKNOWN', { value: cell.slice(0, 100), kind });
      return null;
    }
    const options = optionsIn(kind, cell);
    const ref: AttributeRef = { name, kind, unit, ...(options ? { options } : {}) };
    const base = { attributeName: primaryName(name), kind, unit, column };
    return { ref, specification: { ...base, ...reading } };
  }
}

/** What an option is called, and what else is written for it. */
export interface OptionNames {
  name: { en?: string | null; zhCN?: string | null };
  aliases: readonly string[];
}

function optionsIn(kind: ExportedAttribute['kind'], cell: string): AttributeRef['options'] {
  if (kind !== 'ENUM') return undefined;
  const [value, , en = null, zhCN = null, ...aliases] = parted(cell, '|');
  if (!value || !(en || zhCN)) return undefined;
  return [{ value, name: { en, zhCN }, aliases: aliases.filter((alias) => alias !== null) }];
}

/**
 * A cell of an attribute's column: its value, and in brackets what a person wrote. Of an option: its value, what a
 * person wrote, what it is called in English and in Chinese, other spellings.
 */
export function specificationCell(
  { kind, unit }: ExportedAttribute,
  given: {
    text: string;
    number?: string | null;
    option?: string | null;
    boolean?: boolean | null;
  },
  described?: OptionNames,
): string {
  const { text, number, option, boolean } = given;
  if (kind === 'ENUM') {
    const names = described ? [described.name.en, described.name.zhCN, ...described.aliases] : [];
    const written = option && option !== text ? text : null;
    return joined([option ?? text, written, ...names.map((name) => name ?? null)], '|');
  }
  if (kind === 'TEXT') return text;
  const value = kind === 'NUMBER' ? (number ?? '') : String(boolean ?? false);
  const usual = kind === 'NUMBER' ? [value, unit].filter(Boolean).join(' ') : value;
  return text === usual || text === '' ? value : `${value} (${text})`;
}

type Value = Pick<Specification, 'text' | 'number' | 'option' | 'boolean'>;

function readSpecification({ kind, unit }: ExportedAttribute, cell: string): Value | null {
  if (kind === 'TEXT') return { text: cell };
  if (kind === 'ENUM') {
    const [option, text] = parted(cell, '|');
    return option ? { option, text: text ?? option } : null;
  }
  const [, value = '', beside] = /^(\S+)(?: \((.*)\))?$/su.exec(cell.trim()) ?? [];
  if (kind === 'BOOLEAN') {
    if (!/^(true|false)$/i.test(value)) return null;
    const boolean = value.toLowerCase() === 'true';
    return { boolean, text: beside ?? String(boolean) };
  }
  if (!plainNumber.test(value)) return null;
  return { number: value, text: beside ?? [value, unit].filter(Boolean).join(' ') };
}

const wholeNumber = (text: string | undefined) => {
  const decimal = text ? readDecimal(text, '.') : null;
  const value = decimal && atScale(decimal, 0);
  return value === null ? undefined : Number(value);
};

/** "url | alternative text | 替代文字 | 1600x1200 | 320,640": what is not known is left out. */
export function mediaLine(media: {
  url: string;
  alt?: { en?: string | null; zhCN?: string | null } | null | undefined;
  width?: number | null | undefined;
  height?: number | null | undefined;
  widths?: readonly number[] | undefined;
}): string {
  const { url, alt, width, height, widths } = media;
  const size = width && height ? `${width}x${height}` : null;
  return joined([url, alt?.en ?? null, alt?.zhCN ?? null, size, widths?.join() ?? null], '|');
}

function mediaIn([url, en = null, zhCN = null, size, widths]: (string | null)[]): ExportedMedia[] {
  if (!url) return [];
  const [width, height] = (size ?? '').split('x').map(wholeNumber);
  const sizes = (widths ?? '').split(',').flatMap((each) => wholeNumber(each) ?? []);
  return [
    {
      url,
      alt: en || zhCN ? { en, zhCN } : null,
      ...(width && height ? { width, height } : {}),
      ...(sizes.length > 0 ? { widths: sizes } : {}),
    },
  ];
}

/** "url | title | DATASHEET | zh-CN | application/pdf | 12345". */
export function documentLine(document: {
  url: string;
  title: string;
  kind?: string | null | undefined;
  language?: string | null | undefined;
  contentType?: string | null | undefined;
  byteCount?: number | null | undefined;
}): string {
  const { url, title, kind, language, contentType, byteCount } = document;
  const rest = [kind ?? null, language ?? null, contentType ?? null, byteCount?.toString() ?? null];
  return joined([url, title, ...rest], '|');
}

function documentIn(parts: (string | null)[]): ExportedDocument[] {
  const [url, title, kind, language, contentType, bytes] = parts;
  if (!url) return [];
  const byteCount = wholeNumber(bytes ?? undefined);
  return [
    {
      url,
      title: title ?? url,
      ...(kind ? { kind } : {}),
      ...(language ? { language } : {}),
      ...(contentType ? { contentType } : {}),
      ...(byteCount === undefined ? {} : { byteCount }),
    },
  ];
}
