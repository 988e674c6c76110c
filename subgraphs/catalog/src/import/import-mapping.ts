// How a file's columns become products and offers: plain JSON that is proposed by the program, kept
// with the source, and edited by a person.
import { z } from 'zod';
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
  }),
  stock: column,
  minimumQuantity: column,
  orderMultiple: column,
  leadTimeDays: column,
  datasheetUrl: column,
  attributes: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** Spellings of one column; the first one filled counts. */
      columns: z.array(z.string()).min(1),
      /** The unit of bare numbers in it. */
      unit: z.string().nullable(),
    }),
  ),
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
    price: { column: null, currencyColumn: null, currencyCode: null },
    stock: null,
    minimumQuantity: null,
    orderMultiple: null,
    leadTimeDays: null,
    datasheetUrl: null,
    attributes: [],
  };
}

/** Every column the mapping names. */
export function mappedColumns(mapping: ImportMapping): string[] {
  const { sourceKey, name, description, mpn, gtin, brand, categoryPath, price, stock } = mapping;
  const { minimumQuantity, orderMultiple, leadTimeDays, datasheetUrl, attributes } = mapping;
  const single = [
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
  if (mapping.name.zhCN === null && mapping.name.en === null && mapping.mpn === null) {
    throw new ImportFileError('MAPPING_INCOMPLETE', { field: 'name' });
  }
  if (mapping.sourceKey === null && mapping.mpn === null) {
    throw new ImportFileError('MAPPING_INCOMPLETE', { field: 'sourceKey' });
  }
}
