// One row of a file through a mapping: a typed row, or what keeps it out, with the line and the
// column.
import { CellReading, longest } from './cell-reading.js';
import { detached } from './detached.js';
import { exportedRowMapper } from './exported-rows.js';
import { type ImportKind, kindShapes } from './import-fields.js';
import { checkKindMapping, checkMapping, columnFor, type ImportMapping } from './import-mapping.js';
import type { ImportedRow, MappedRow, RowFields } from './imported-row.js';
import type { SourceRow } from './source-table.js';

/** Checks the mapping once and returns the function for every row. */
export function rowMapper(
  mapping: ImportMapping,
  columns: readonly string[],
  kind: ImportKind = 'PRODUCTS',
): (row: SourceRow) => MappedRow {
  checkMapping(mapping, columns);
  checkKindMapping(mapping, kind);
  if (mapping.exported) return exportedRowMapper(mapping, columns, kind);
  const places = new Map(columns.map((column, index) => [column, index]));
  return (row) => new RowReading(mapping, places, row).read(kind);
}

/** For a single row; many rows go through one `rowMapper`. */
export function mapRow(
  mapping: ImportMapping,
  columns: readonly string[],
  row: SourceRow,
): MappedRow {
  return rowMapper(mapping, columns)(row);
}

/** Every row, with a second use of a source key refused. */
export async function* mapRows(
  mapping: ImportMapping,
  columns: readonly string[],
  rows: AsyncIterable<SourceRow>,
  kind: ImportKind = 'PRODUCTS',
): AsyncGenerator<MappedRow> {
  const map = rowMapper(mapping, columns, kind);
  const isKeyed = kind === 'PRODUCTS' || kind === 'OFFERS';
  const lines = new Map<string, number>();
  for await (const each of rows) {
    const mapped = map(each);
    const key = (isKeyed && mapped.row?.sourceKey) || undefined;
    const firstLine = key === undefined ? undefined : lines.get(key);
    if (key !== undefined && firstLine !== undefined) {
      const { line } = each;
      const problem = { line, column: mapping.sourceKey, params: { key, firstLine } };
      yield { ...mapped, row: null, errors: [{ ...problem, code: 'SOURCE_KEY_DUPLICATE' }] };
      continue;
    }
    if (key !== undefined) lines.set(detached(key), each.line);
    yield mapped;
  }
}

/** The attributes that rows state, whatever else is wrong with them: to tell what their values are. */
export function attributeReader(
  mapping: ImportMapping,
  columns: readonly string[],
): (row: SourceRow) => ImportedRow['attributes'] {
  const places = new Map(columns.map((column, index) => [column, index]));
  return (row) => new RowReading(mapping, places, row).attributes();
}

class RowReading extends CellReading {
  read(kind: ImportKind): MappedRow {
    const { mapping, source } = this;
    const isProduct = kind === 'PRODUCTS';
    const tiers = this.tiers();
    const mpn = this.text(mapping.mpn, longest.mpn);
    const brandName = this.text(mapping.brand, longest.name);
    const row: ImportedRow = {
      line: source.line,
      sourceKey: this.sourceKey(mpn, brandName, isProduct),
      name: isProduct ? this.name(mpn) : this.plainName(),
      description: {
        zhCN: this.text(mapping.description.zhCN, longest.description),
        en: this.text(mapping.description.en, longest.description),
      },
      mpn,
      gtin: this.gtin(),
      brandName,
      categoryPath: this.categoryPath(),
      price: tiers[0] ?? null,
      tiers,
      stock: this.count(mapping.stock, 0),
      minimumQuantity: this.count(mapping.minimumQuantity, 1),
      orderMultiple: this.count(mapping.orderMultiple, 1),
      leadTimeDays: this.count(mapping.leadTimeDays, 0),
      datasheetUrl: this.webAddress(mapping.datasheetUrl, 'DATASHEET_INVALID'),
      imageUrl: this.webAddress(mapping.imageUrl, 'IMAGE_INVALID'),
      vendorSku: this.text(mapping.vendorSku, longest.mpn),
      attributes: isProduct ? this.attributes() : [],
      fields: this.fields(kind),
    };
    if (!isProduct) this.checkNeeds(kind, row);
    const { errors, warnings } = this;
    return { row: errors.length > 0 ? null : row, errors, warnings };
  }

  private sourceKey(mpn: string | null, brandName: string | null, isNeeded: boolean): string {
    const column = this.mapping.sourceKey;
    const before = this.errors.length;
    const key =
      column === null
        ? mpn && [brandName ?? '', mpn].join(' ').trim()
        : this.text(column, longest.key);
    if (!key && isNeeded && this.errors.length === before) {
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

  private plainName(): ImportedRow['name'] {
    const { zhCN, en } = this.mapping.name;
    return { zhCN: this.text(zhCN, longest.name), en: this.text(en, longest.name) };
  }

  private fields(kind: ImportKind): RowFields {
    const { fields } = this.mapping;
    const read = (name: keyof RowFields) => {
      const column = fields[name] ?? null;
      if (column === null) return null;
      if (name === 'quantity') return this.count(column, 1);
      if (name === 'validFrom' || name === 'validUntil' || name === 'placedOn') {
        return this.day(column);
      }
      return this.text(column, longest.name);
    };
    return Object.fromEntries(kindShapes[kind].fields.map((name) => [name, read(name)]));
  }

  /** Of each group of columns that the kind needs, one must be filled. */
  private checkNeeds(kind: ImportKind, row: ImportedRow): void {
    if (this.errors.length > 0) return;
    for (const group of kindShapes[kind].needs) {
      const isFilled = group.some((name) => {
        if (name === 'name') return row.name.en !== null || row.name.zhCN !== null;
        if (name === 'price') return row.tiers.length > 0;
        const value = { ...row, ...row.fields }[name as keyof ImportedRow];
        return value !== null && value !== undefined && value !== '';
      });
      const [first = ''] = group;
      if (!isFilled) this.error(columnFor(this.mapping, first), 'FIELD_MISSING', { field: first });
    }
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

  attributes(): ImportedRow['attributes'] {
    return this.mapping.attributes.flatMap(({ name, columns, parts }) => {
      const values = columns.map((column) => this.text(column, longest.attribute)).filter(isText);
      const [value, ...others] = values;
      if (value === undefined) return [];
      const other = others.find((each) => each !== value);
      if (other !== undefined) {
        this.warn(columns[0] as string, 'ATTRIBUTE_CONFLICT', { kept: value, dropped: other });
      }
      return parts ? partsOf(value, parts) : [{ name, value }];
    });
  }
}

/** A cell of several values as one attribute each; what is beyond the last name stays with it. */
function partsOf(
  value: string,
  { separator, names }: { separator: string; names: readonly string[] },
): ImportedRow['attributes'] {
  const pieces = value.split(separator).map((piece) => piece.trim());
  const kept = pieces.slice(0, names.length);
  const rest = pieces.slice(names.length);
  if (rest.length > 0) kept.push([kept.pop() ?? '', ...rest].join(separator));
  return names.flatMap((name, index) => (kept[index] ? [{ name, value: kept[index] }] : []));
}

function isText(text: string | null): text is string {
  return text !== null;
}
