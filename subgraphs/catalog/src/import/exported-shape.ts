// The shape of the files that the platform writes itself: which columns there are, what an attribute's column is
// called, how several things stand in one cell. Writing and reading share it, so that nothing is lost between.
import { type ImportKind, importKinds } from './import-fields.js';
import { emptyMapping } from './import-mapping.js';
import type { JobMapping } from './job-mapping.js';

export type ExportKind = Exclude<ImportKind, 'ORDERS'>;

/** Keys are ids of the platform that wrote the file: unique wherever they are read. */
export const exportedSource = 'Agora';

const productRef = ['agora_product', 'brand', 'mpn', 'gtin'];
const offerRef = ['agora_offer', 'vendor_sku', ...productRef];
const productColumns = [
  ...productRef,
  ...['product_state', 'product_kind', 'unit', 'name_en', 'name_zh', 'category_en', 'category_zh'],
  ...['description_en', 'description_zh', 'pictures', 'documents'],
];
const offerTermColumns = [
  ...['offer_kind', 'offer_state', 'currency', 'prices', 'minimum_quantity', 'order_multiple'],
  ...['lead_time_days', 'stock', 'low_stock_quantity', 'unit_cost', 'valid_until'],
];

export const exportedColumns: Readonly<Record<ExportKind, readonly string[]>> = {
  PRODUCTS: productColumns,
  OFFERS: [...offerRef, 'name_en', 'name_zh', ...offerTermColumns],
  STOCK: [...offerRef, 'name_en', 'name_zh', 'stock'],
  PRICE_LISTS: [
    ...['agora_price_list', 'price_list_name', 'priority', 'valid_from', 'valid_until'],
    ...['set_for', 'companies', 'customer_groups', ...offerRef, 'currency', 'prices'],
  ],
  COMPANIES: [
    ...['agora_company', 'company', 'company_kind', 'country', 'legal_name'],
    ...['registration_number', 'tax_number', 'phone', 'website'],
    ...['member_name', 'member_email', 'member_roles', 'locale'],
  ],
};
/** Products with a vendor's offers for them beside. */
export const productOfferColumns: readonly string[] = [
  ...productColumns,
  ...['agora_offer', 'vendor_sku', ...offerTermColumns],
];

/** Columns whose cells are numbers, beside those of NUMBER attributes. */
export const numberColumns: ReadonlySet<string> = new Set([
  ...['minimum_quantity', 'order_multiple', 'lead_time_days', 'stock', 'low_stock_quantity'],
  ...['priority', 'unit_cost'],
]);

/** A file of ours has these; another one may be called what it likes. */
const signs: Readonly<Record<ImportKind, readonly string[]>> = {
  PRODUCTS: ['agora_product', 'product_state'],
  OFFERS: ['agora_offer', 'prices'],
  STOCK: ['agora_offer', 'stock'],
  PRICE_LISTS: ['agora_price_list', 'prices'],
  COMPANIES: ['agora_company', 'company'],
  ORDERS: ['agora_order'],
};

export interface AttributeName {
  zhCN: string | null;
  en: string | null;
}

export interface ExportedAttribute {
  name: AttributeName;
  kind: 'NUMBER' | 'ENUM' | 'TEXT' | 'BOOLEAN';
  unit: string | null;
}

/** "Voltage [NUMBER V; zh 电压]"; of a name in one language alone: "电压 [NUMBER V; zh]". */
export function attributeColumn({ name, kind, unit }: ExportedAttribute): string {
  const { en, zhCN } = name;
  const language = en === null ? '; zh' : zhCN === null ? '' : `; zh ${zhCN}`;
  return `${en ?? zhCN ?? ''} [${kind}${unit ? ` ${unit}` : ''}${language}]`;
}

/** Null when the column is none of an attribute. */
export function attributeIn(column: string): ExportedAttribute | null {
  const match = /^(.+) \[(NUMBER|ENUM|TEXT|BOOLEAN)(?: ([^;\]]+))?(?:; zh(?: (.+))?)?\]$/u.exec(
    column,
  );
  if (!match) return null;
  const [, primary = '', kind, unit = null, other = null] = match;
  const isChinese = /; zh\]$/.test(column);
  const name = isChinese ? { zhCN: primary, en: null } : { zhCN: other, en: primary };
  return { name, kind: kind as ExportedAttribute['kind'], unit };
}

/** Several texts as one: what parts them stands in none of them. */
export function joined(parts: readonly (string | null)[], mark: '|' | '›'): string {
  const written = parts.map((part) =>
    (part ?? '').replace(/[\\|›\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`)),
  );
  while (written.at(-1) === '') written.pop();
  return written.join(` ${mark} `);
}

export function parted(text: string, mark: '|' | '›'): (string | null)[] {
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const next = text[++at] ?? '';
      parts.push(`${parts.pop()}${next === 'n' ? '\n' : next}`);
    } else if (char === mark) parts.push('');
    else parts.push(`${parts.pop()}${char}`);
  }
  return parts.map((part) => part.trim() || null);
}

/** The mapping of a file of ours; null for a file of anybody else. */
export function exportedMapping(columns: readonly string[], kind: ImportKind): JobMapping | null {
  if (!signs[kind].every((column) => columns.includes(column))) return null;
  const known = (column: string) => (columns.includes(column) ? column : null);
  const key = { PRODUCTS: 'agora_product', COMPANIES: 'agora_company' } as Record<string, string>;
  const isProduct = kind === 'PRODUCTS';
  const isPriced = kind !== 'STOCK' && kind !== 'COMPANIES';
  const mapping: JobMapping = {
    ...emptyMapping(),
    decimalMark: '.',
    sourceKey: known(key[kind] ?? 'agora_offer'),
    mpn: known('mpn'),
    gtin: known('gtin'),
    brand: known('brand'),
    vendorSku: known('vendor_sku'),
    stock: known('stock'),
    minimumQuantity: known('minimum_quantity'),
    orderMultiple: known('order_multiple'),
    leadTimeDays: known('lead_time_days'),
    translations: { categories: {}, attributes: {} },
  };
  if (isPriced) {
    mapping.price = {
      ...mapping.price,
      column: known('prices'),
      currencyColumn: known('currency'),
    };
  }
  if (isProduct) {
    mapping.name = { en: known('name_en'), zhCN: known('name_zh') };
    mapping.description = { en: known('description_en'), zhCN: known('description_zh') };
    const category = known('category_en');
    mapping.categoryPath = { columns: category ? [category] : [], separator: '›' };
    mapping.attributes = columns.flatMap((column) => {
      const attribute = attributeIn(column);
      if (!attribute) return [];
      const { name, kind: attributeKind, unit } = attribute;
      const own = { name: name.en ?? name.zhCN ?? column, columns: [column] };
      return [{ ...own, kind: attributeKind, unit, parts: null }];
    });
  }
  const fields: Partial<Record<ImportKind, Record<string, string>>> = {
    COMPANIES: {
      ...{ company: 'company', country: 'country', memberName: 'member_name' },
      ...{ memberEmail: 'member_email', memberRoles: 'member_roles', locale: 'locale' },
    },
  };
  for (const [field, column] of Object.entries(fields[kind] ?? {})) {
    if (known(column)) mapping.fields[field] = column;
  }
  const shape = isProduct ? productOfferColumns : (exportedColumns as never)[kind];
  mapping.exported = columns.filter((column) => (shape as readonly string[]).includes(column));
  return mapping;
}

export const isExportKind = (kind: string): kind is ExportKind =>
  Object.hasOwn(importKinds, kind) && kind !== 'ORDERS';
