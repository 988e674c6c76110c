// How a file's columns become products and offers: plain JSON that is proposed by the program, kept
// with the source, and edited by a person.
import { z } from 'zod';
import { type ImportKind, kindShapes } from './import-fields.js';
import { ImportFileError } from './import-problem.js';

const column = z.string().nullable();

export const importMappingSchema = z.strictObject({
  /** The file's decimal mark; null: each cell speaks for itself. */
  decimalMark: z.enum(['.', ',']).nullable(),
  /** The source's own key of a row; null: brand and part number are the key. */
  sourceKey: column,
  name: z.strictObject({ zhCN: column, en: column }),
  description: z.strictObject({ zhCN: column, en: column }),
  mpn: column,
  gtin: column,
  brand: column,
  /** Levels in columns, root first; or one column whose text the separator splits. */
  categoryPath: z.strictObject({ columns: z.array(z.string()), separator: column }),
  price: z.strictObject({
    column,
    /** A column with the currency of each row. */
    currencyColumn: column,
    /** ISO 4217, for rows that name none. */
    currencyCode: z.string().nullable(),
    /** Prices of larger quantities: which quantity, in a column or the same for all rows. */
    tiers: z
      .array(
        z.strictObject({
          column: z.string(),
          quantity: z.int().min(1).nullable().default(null),
          quantityColumn: column.default(null),
        }),
      )
      .max(50)
      .default([]),
  }),
  stock: column,
  minimumQuantity: column,
  orderMultiple: column,
  leadTimeDays: column,
  datasheetUrl: column,
  imageUrl: column.default(null),
  /** The vendor's own number of an offer; the source key when there is none. */
  vendorSku: column.default(null),
  /** What other kinds of rows than products are made of: field → column. See import-fields.ts. */
  fields: z.record(z.string(), z.string()).default({}),
  attributes: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** Spellings of one column; the first one filled counts. */
      columns: z.array(z.string()).min(1),
      /** The unit of bare numbers in it. */
      unit: z.string().nullable(),
      /** What its values are; null: told from them. */
      kind: z.enum(['NUMBER', 'ENUM', 'BOOLEAN', 'TEXT']).nullable().default(null),
      /** Several values in one cell: where to part them, and what the parts are called. */
      parts: z
        .strictObject({ separator: z.string().min(1), names: z.array(z.string().min(1)).min(2) })
        .nullable()
        .default(null),
    }),
  ),
  /** What offers are priced in; null: as in the file. Rates as "USD=7.1". */
  offerCurrencyCode: z.string().length(3).nullable().default(null),
  currencyRates: z.array(z.string().max(40)).max(50).default([]),
  /** Of a file that the platform wrote: its columns, read exactly. See exported-shape.ts. */
  exported: z.array(z.string()).max(2_000).nullable().default(null),
});

export type ImportMapping = z.infer<typeof importMappingSchema>;

/** A mapping with nothing mapped. */
export function emptyMapping(): ImportMapping {
  return {
    decimalMark: null,
    sourceKey: null,
    name: { zhCN: null, en: null },
    description: { zhCN: null, en: null },
    mpn: null,
    gtin: null,
    brand: null,
    categoryPath: { columns: [], separator: null },
    price: { column: null, currencyColumn: null, currencyCode: null, tiers: [] },
    stock: null,
    minimumQuantity: null,
    orderMultiple: null,
    leadTimeDays: null,
    datasheetUrl: null,
    imageUrl: null,
    vendorSku: null,
    fields: {},
    attributes: [],
    offerCurrencyCode: null,
    currencyRates: [],
    exported: null,
  };
}

export interface StatedAttribute {
  name: string;
  column: string;
  unit: string | null;
  kind: ImportMapping['attributes'][number]['kind'];
}

/** The attributes that rows state, each part of a parted cell by itself. */
export function statedAttributes(mapping: ImportMapping): StatedAttribute[] {
  return mapping.attributes.flatMap(({ name, columns, unit, kind, parts }) =>
    (parts?.names ?? [name]).map((each) => ({
      name: each,
      column: columns[0] ?? name,
      unit,
      kind,
    })),
  );
}

/** Every column the mapping names. */
export function mappedColumns(mapping: ImportMapping): string[] {
  const { sourceKey, name, description, mpn, gtin, brand, categoryPath, price, stock } = mapping;
  const { minimumQuantity, orderMultiple, leadTimeDays, datasheetUrl, attributes } = mapping;
  const tierColumns = price.tiers.flatMap((tier) => [tier.column, tier.quantityColumn]);
  const single = [
    ...tierColumns,
    ...[mapping.imageUrl, mapping.vendorSku, ...Object.values(mapping.fields)],
    ...[sourceKey, name.zhCN, name.en, description.zhCN, description.en, mpn, gtin, brand],
    ...[price.column, price.currencyColumn, stock, minimumQuantity, orderMultiple],
    ...[leadTimeDays, datasheetUrl],
  ].filter((each) => each !== null);
  return [...single, ...categoryPath.columns, ...attributes.flatMap((each) => each.columns)];
}

/** Refuses a mapping that cannot work on these columns, before any row is read. */
export function checkMapping(mapping: ImportMapping, columns: readonly string[]): void {
  const missing = mappedColumns(mapping).find((each) => !columns.includes(each));
  if (missing !== undefined)
    throw new ImportFileError('MAPPING_COLUMN_MISSING', { column: missing });
}

/** The column behind a role or field of a kind; null when nothing is mapped to it. */
export function columnFor(mapping: ImportMapping, role: string): string | null {
  const { name, description, price, categoryPath, fields } = mapping;
  if (role === 'name') return name.en ?? name.zhCN;
  if (role === 'description') return description.en ?? description.zhCN;
  if (role === 'price') return price.column ?? price.tiers[0]?.column ?? null;
  if (role === 'currency') return price.currencyColumn;
  if (role === 'category') return categoryPath.columns[0] ?? null;
  if (Object.hasOwn(fields, role)) return fields[role] ?? null;
  const single = mapping as unknown as Record<string, string | null>;
  return typeof single[role] === 'string' ? single[role] : null;
}

/** Refuses a mapping that leaves out what rows of this kind need, before any row is read. */
export function checkKindMapping(mapping: ImportMapping, kind: ImportKind): void {
  if (mapping.exported) return;
  for (const group of kindShapes[kind].needs) {
    if (group.some((role) => columnFor(mapping, role) !== null)) continue;
    throw new ImportFileError('MAPPING_INCOMPLETE', { field: group[0] ?? '' });
  }
}
