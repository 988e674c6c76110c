// A mapping seen from its columns: what each of them is. It is how people look at a file; both views say the
// same, and one becomes the other without loss.
import { type ImportKind, kindShapes } from './import-fields.js';
import { emptyMapping, type ImportMapping } from './import-mapping.js';
import type { JobMapping } from './job-mapping.js';

export const importTargets = {
  IGNORED: 'IGNORED',
  AS_EXPORTED: 'AS_EXPORTED',
  SOURCE_KEY: 'SOURCE_KEY',
  VENDOR_SKU: 'VENDOR_SKU',
  MPN: 'MPN',
  GTIN: 'GTIN',
  BRAND: 'BRAND',
  NAME_ZH_CN: 'NAME_ZH_CN',
  NAME_EN: 'NAME_EN',
  DESCRIPTION_ZH_CN: 'DESCRIPTION_ZH_CN',
  DESCRIPTION_EN: 'DESCRIPTION_EN',
  CATEGORY: 'CATEGORY',
  ATTRIBUTE: 'ATTRIBUTE',
  DATASHEET_URL: 'DATASHEET_URL',
  IMAGE_URL: 'IMAGE_URL',
  PRICE: 'PRICE',
  TIER_QUANTITY: 'TIER_QUANTITY',
  CURRENCY: 'CURRENCY',
  STOCK: 'STOCK',
  MINIMUM_QUANTITY: 'MINIMUM_QUANTITY',
  ORDER_MULTIPLE: 'ORDER_MULTIPLE',
  LEAD_TIME_DAYS: 'LEAD_TIME_DAYS',
  COMPANY: 'COMPANY',
  VALID_FROM: 'VALID_FROM',
  VALID_UNTIL: 'VALID_UNTIL',
  COUNTRY: 'COUNTRY',
  MEMBER_NAME: 'MEMBER_NAME',
  MEMBER_EMAIL: 'MEMBER_EMAIL',
  MEMBER_ROLES: 'MEMBER_ROLES',
  LOCALE: 'LOCALE',
  ORDER_NUMBER: 'ORDER_NUMBER',
  PLACED_ON: 'PLACED_ON',
  QUANTITY: 'QUANTITY',
} as const;
export type ImportTarget = keyof typeof importTargets;

type AttributeKind = ImportMapping['attributes'][number]['kind'];

export interface ColumnMeaning {
  column: string;
  target: ImportTarget;
  /** Of a PRICE: from how many units on; null: from one, or as the cell says. */
  quantity?: number | null;
  /** Of a TIER_QUANTITY: the column whose price it is for. */
  priceColumn?: string | null;
  /** Of an ATTRIBUTE: columns of one name are one attribute, the first one filled counts. */
  attributeName?: string | null;
  unit?: string | null;
  kind?: AttributeKind | undefined;
  partSeparator?: string | null;
  partNames?: string[] | null;
}

const camel = (target: string) =>
  target.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const single = [
  ...['SOURCE_KEY', 'VENDOR_SKU', 'MPN', 'GTIN', 'BRAND', 'DATASHEET_URL', 'IMAGE_URL', 'STOCK'],
  ...['MINIMUM_QUANTITY', 'ORDER_MULTIPLE', 'LEAD_TIME_DAYS'],
] as readonly ImportTarget[];
const fields = [
  ...['COMPANY', 'VALID_FROM', 'VALID_UNTIL', 'COUNTRY', 'MEMBER_NAME', 'MEMBER_EMAIL'],
  ...['MEMBER_ROLES', 'LOCALE', 'ORDER_NUMBER', 'PLACED_ON', 'QUANTITY'],
] as readonly ImportTarget[];

/** What columns of this kind of file may be, in the order people look for them. */
export function targetsFor(kind: ImportKind): ImportTarget[] {
  const { roles, fields: own } = kindShapes[kind];
  return (Object.keys(importTargets) as ImportTarget[]).filter((target) => {
    const name = camel(target);
    if (target === 'IGNORED') return true;
    if (target === 'AS_EXPORTED') return false;
    if (target === 'ATTRIBUTE') return kind === 'PRODUCTS';
    if (target === 'TIER_QUANTITY') return roles.includes('price');
    if (name.startsWith('name')) return roles.includes('name');
    if (name.startsWith('description')) return roles.includes('description');
    return roles.includes(name) || (own as readonly string[]).includes(name);
  });
}

/** One meaning for each column of the file, in its order. */
export function meaningsOf(mapping: ImportMapping, columns: readonly string[]): ColumnMeaning[] {
  const known = new Map<string, ColumnMeaning>();
  const say = (column: string | null, meaning: Omit<ColumnMeaning, 'column'>) => {
    if (column !== null && !known.has(column)) known.set(column, { column, ...meaning });
  };
  const { name, description, price, categoryPath } = mapping;
  const values = mapping as unknown as Record<string, string | null>;
  for (const target of single) say(values[camel(target)] ?? null, { target });
  for (const target of fields) say(mapping.fields[camel(target)] ?? null, { target });
  say(name.zhCN, { target: 'NAME_ZH_CN' });
  say(name.en, { target: 'NAME_EN' });
  say(description.zhCN, { target: 'DESCRIPTION_ZH_CN' });
  say(description.en, { target: 'DESCRIPTION_EN' });
  for (const column of categoryPath.columns) say(column, { target: 'CATEGORY' });
  say(price.column, { target: 'PRICE', quantity: null });
  say(price.currencyColumn, { target: 'CURRENCY' });
  for (const { column, quantity, quantityColumn } of price.tiers) {
    say(column, { target: 'PRICE', quantity });
    say(quantityColumn, { target: 'TIER_QUANTITY', priceColumn: column });
  }
  for (const { name: attributeName, columns: own, unit, kind, parts } of mapping.attributes) {
    const partNames = parts?.names ?? null;
    const about = { attributeName, unit, kind, partSeparator: parts?.separator ?? null, partNames };
    for (const column of own) say(column, { target: 'ATTRIBUTE', ...about });
  }
  for (const column of mapping.exported ?? []) say(column, { target: 'AS_EXPORTED' });
  return columns.map((column) => known.get(column) ?? { column, target: 'IGNORED' });
}

/** The mapping that these meanings say; what columns do not tell is kept from the mapping before. */
export function mappingOf(meanings: readonly ColumnMeaning[], before: JobMapping): JobMapping {
  if (before.exported && isWhatItWas(meanings, before)) return structuredClone(before);
  const mapping: JobMapping = { ...emptyMapping(), translations: before.translations };
  mapping.decimalMark = before.decimalMark;
  mapping.offerCurrencyCode = before.offerCurrencyCode;
  mapping.currencyRates = before.currencyRates;
  mapping.price.currencyCode = before.price.currencyCode;
  mapping.categoryPath.separator = before.categoryPath.separator;
  const kept = new Set(meanings.filter((m) => m.target !== 'IGNORED').map((m) => m.column));
  mapping.exported = before.exported?.filter((column) => kept.has(column)) ?? null;
  const quantityColumns = new Map(
    meanings.flatMap(({ column, target, priceColumn }) =>
      target === 'TIER_QUANTITY' && priceColumn ? [[priceColumn, column] as const] : [],
    ),
  );
  for (const meaning of meanings) put(mapping, meaning, quantityColumns);
  return mapping;
}

function isWhatItWas(meanings: readonly ColumnMeaning[], before: JobMapping): boolean {
  const columns = meanings.map(({ column }) => column);
  const were = meaningsOf(before, columns);
  return were.every(({ target }, at) => meanings[at]?.target === target);
}

function put(
  mapping: JobMapping,
  meaning: ColumnMeaning,
  quantityColumns: ReadonlyMap<string, string>,
): void {
  const { column, target, quantity = null } = meaning;
  const values = mapping as unknown as Record<string, string | null>;
  if (single.includes(target)) values[camel(target)] ??= column;
  else if (fields.includes(target)) mapping.fields[camel(target)] ??= column;
  else if (target === 'NAME_ZH_CN') mapping.name.zhCN ??= column;
  else if (target === 'NAME_EN') mapping.name.en ??= column;
  else if (target === 'DESCRIPTION_ZH_CN') mapping.description.zhCN ??= column;
  else if (target === 'DESCRIPTION_EN') mapping.description.en ??= column;
  else if (target === 'CATEGORY') mapping.categoryPath.columns.push(column);
  else if (target === 'CURRENCY') mapping.price.currencyColumn ??= column;
  else if (target === 'ATTRIBUTE') putAttribute(mapping, meaning);
  else if (target === 'PRICE') {
    const quantityColumn = quantityColumns.get(column) ?? null;
    const isTier = quantity !== null || quantityColumn !== null || mapping.price.column !== null;
    if (isTier) mapping.price.tiers.push({ column, quantity, quantityColumn });
    else mapping.price.column = column;
  }
}

function putAttribute(mapping: JobMapping, meaning: ColumnMeaning): void {
  const { column, unit = null, kind = null, partSeparator, partNames } = meaning;
  const name = meaning.attributeName?.trim() || column;
  const known = mapping.attributes.find((attribute) => attribute.name === name);
  if (known) {
    known.columns.push(column);
    return;
  }
  const names = (partNames ?? []).map((part) => part.trim()).filter((part) => part !== '');
  const parts = partSeparator && names.length > 1 ? { separator: partSeparator, names } : null;
  mapping.attributes.push({ name, columns: [column], unit: unit?.trim() || null, kind, parts });
}
