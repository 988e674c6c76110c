// Reads what a product is to be from input: names, part numbers, specifications checked against the
// attributes of its category. Shared by creating, updating and importing.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Brand } from '../brands/brand.js';
import { Attribute } from '../categories/attribute.js';
import { optionOf } from '../categories/attribute-option.js';
import { Category } from '../categories/category.js';
import { normalizePartNumber, tokens } from '../search/tokens.js';
import { isGtin } from './gtin.js';
import type {
  Product,
  ProductKind,
  StoredDocument,
  StoredMedia,
  StoredSpecification,
} from './product.js';
import { type ProductUnit, unitFits, usualUnit } from './product-unit.js';

const listMax = 200;

export interface SpecificationInput {
  attributeId: string;
  text?: string | null;
  number?: string | null;
  option?: string | null;
  boolean?: boolean | null;
}

export interface ProductContent {
  name: LocalizedText;
  description?: LocalizedText | null;
  kind?: ProductKind | null;
  unit?: ProductUnit | null;
  categoryId?: string | null;
  brandId?: string | null;
  mpn?: string | null;
  gtin?: string | null;
  specifications?: SpecificationInput[] | null;
  documents?: StoredDocument[] | null;
  media?: StoredMedia[] | null;
}

/** What content may refer to: everything it names must be among these. */
export interface ProductReferences {
  readonly categoryIds: { has(id: string): boolean };
  readonly brands: ReadonlyMap<string, Brand>;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

export type ProductFields = Pick<
  Product,
  | 'name'
  | 'description'
  | 'kind'
  | 'unit'
  | 'categoryId'
  | 'brandId'
  | 'mpn'
  | 'foldedMpn'
  | 'gtin'
  | 'specifications'
  | 'documents'
  | 'media'
  | 'plainText'
  | 'nameKey'
>;

/** Writes checked content into the product; INVALID_INPUT or NOT_FOUND names the field otherwise. */
export async function fillProduct(
  work: Work,
  product: Product,
  input: ProductContent,
): Promise<void> {
  const present = { media: product.media ?? [], documents: product.documents ?? [] };
  Object.assign(product, productFields(input, await referencesOf(work, input), present));
}

/** Content as a product keeps it; INVALID_INPUT or NOT_FOUND names the field otherwise. */
export function productFields(
  input: ProductContent,
  known: ProductReferences,
  present: Pick<Product, 'media' | 'documents'> = { media: [], documents: [] },
): ProductFields {
  const name = localizedTextFrom(input.name, 'name', 300);
  const description =
    input.description?.en || input.description?.zhCN
      ? localizedTextFrom(input.description, 'description', 5000)
      : null;
  const categoryId = input.categoryId ?? null;
  if (categoryId && !known.categoryIds.has(categoryId)) throw notFound('categoryId');
  const brandId = input.brandId ?? null;
  const brand = brandId ? known.brands.get(brandId) : undefined;
  if (brandId && !brand) throw notFound('brandId');
  const mpn = input.mpn ? textFrom(input.mpn, 'mpn', 120) : null;
  const foldedMpn = mpn ? foldedPartNumber(mpn) : null;
  const gtin = input.gtin ? gtinFrom(input.gtin) : null;
  const kind = input.kind ?? 'GOODS';
  const texts = { name, description, mpn, foldedMpn, gtin };
  return {
    ...texts,
    kind,
    unit: unitFrom(input.unit, kind),
    categoryId,
    brandId,
    specifications: specificationsFrom(known, input.specifications ?? []),
    documents: documentsFrom(input.documents ?? [], present.documents),
    media: mediaFrom(input.media ?? [], present.media),
    plainText: plainTextOf(texts, brand?.name),
    nameKey: nameKeyOf(name),
  };
}

async function referencesOf(work: Work, input: ProductContent): Promise<ProductReferences> {
  const attributeIds = (input.specifications ?? []).map((s) => s.attributeId);
  const category = input.categoryId ? await work.find(Category, input.categoryId) : null;
  const brand = input.brandId ? await work.find(Brand, input.brandId) : null;
  const attributes = await work.em.find(Attribute, { id: { $in: attributeIds } });
  return {
    categoryIds: new Set(category ? [category.id] : []),
    brands: new Map(brand ? [[brand.id, brand]] : []),
    attributes: new Map(attributes.map((a) => [a.id, a])),
  };
}

/** Folding may lengthen: a ligature becomes its letters. */
function foldedPartNumber(mpn: string): string | null {
  const folded = normalizePartNumber(mpn);
  return folded ? textFrom(folded, 'mpn', 120) : null;
}

/** A GTIN as it is kept, fourteen digits; INVALID_INPUT when it is none. */
export function gtinFrom(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  if (!isGtin(digits)) throw invalidInput('gtin', 'NOT_A_GTIN');
  return digits.padStart(14, '0');
}

function specificationsFrom(
  { attributes }: ProductReferences,
  inputs: SpecificationInput[],
): StoredSpecification[] {
  if (inputs.length > listMax) throw invalidInput('specifications', 'TOO_MANY', { listMax });
  const seen = new Set<string>();
  return inputs.map((input, index) => {
    const field = `specifications.${index}`;
    const attribute = attributes.get(input.attributeId);
    if (!attribute) throw notFound(`${field}.attributeId`);
    if (seen.has(attribute.id)) throw invalidInput(`${field}.attributeId`, 'REPEATED');
    seen.add(attribute.id);
    return specificationFrom(attribute, input, field);
  });
}

function specificationFrom(
  attribute: Attribute,
  input: SpecificationInput,
  field: string,
): StoredSpecification {
  const base = { attributeId: attribute.id };
  if (attribute.kind === 'NUMBER') {
    const number = plainNumber(input.number ?? '');
    if (number === undefined) throw invalidInput(`${field}.number`, 'NOT_A_NUMBER');
    const text = input.text?.trim() || [number, attribute.unit].filter(Boolean).join(' ');
    return { ...base, number, text: textFrom(text, `${field}.text`, 200) };
  }
  if (attribute.kind === 'BOOLEAN') {
    if (typeof input.boolean !== 'boolean') throw invalidInput(`${field}.boolean`, 'EMPTY');
    return { ...base, boolean: input.boolean, text: input.text?.trim() || String(input.boolean) };
  }
  if (attribute.kind === 'ENUM') {
    const stated = textFrom(input.option ?? input.text, `${field}.option`, 200);
    const option = optionOf(attribute, stated)?.value ?? stated;
    return { ...base, option, text: input.text?.trim() || option };
  }
  return { ...base, text: textFrom(input.text, `${field}.text`, 1000) };
}

/** The number without needless zeros; undefined when it is not one. Exact: it stays a text. */
function plainNumber(text: string): string | undefined {
  const match = /^(-?)0*(\d{1,18})(?:\.(\d{1,18}))?$/.exec(text);
  if (!match) return undefined;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const digits = fraction ? `${match[2]}.${fraction}` : `${match[2]}`;
  return digits === '0' ? '0' : `${match[1]}${digits}`;
}

/** Documents in their order; what is known of one that is kept here stays with it. */
export function documentsFrom(
  given: readonly StoredDocument[],
  present: readonly StoredDocument[],
): StoredDocument[] {
  return given.map(({ title, kind, language, ...document }, index) => {
    const field = `documents.${index}`;
    const known = present.find(({ url }) => url === document.url);
    return {
      ...(known ?? sizeOf(document)),
      url: known?.url ?? webAddress(document.url, `${field}.url`),
      title: textFrom(title, `${field}.title`),
      kind: kind ?? known?.kind ?? 'OTHER',
      language: languageFrom(language, `${field}.language`),
    };
  });
}

/** Pictures in their order, the main one first; sizes of those kept here stay with them. */
export function mediaFrom(
  given: readonly StoredMedia[],
  present: readonly StoredMedia[],
): StoredMedia[] {
  return given.map(({ url, alt, ...sizes }, index) => {
    const known = present.find((media) => media.url === url) ?? sizes;
    return { ...known, url: webAddress(url, `media.${index}.url`), alt: alt ?? null };
  });
}

/** What a file says of a document that is kept here. */
function sizeOf({ byteCount, contentType }: Pick<StoredDocument, 'byteCount' | 'contentType'>) {
  return { ...(byteCount ? { byteCount } : {}), ...(contentType ? { contentType } : {}) };
}

function languageFrom(language: string | null | undefined, field: string): string | null {
  if (!language?.trim()) return null;
  const tag = language.trim();
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag))
    throw invalidInput(field, 'NOT_A_LANGUAGE');
  return tag;
}

function unitFrom(unit: ProductUnit | null | undefined, kind: ProductKind): ProductUnit {
  if (!unit) return usualUnit(kind);
  if (!unitFits(unit, kind)) throw invalidInput('unit', 'NOT_FOR_THIS_KIND', { kind });
  return unit;
}

/** The same for names with the same words in any order, in the language that most sources write. */
export function nameKeyOf({ en, zhCN }: LocalizedText): string {
  const words = new Set(tokens(en || zhCN || ''));
  return contentHash([...words].sort());
}

function webAddress(text: string, field: string): string {
  const isOwnPath = /^\/(?!\/)/.test(text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    text.length > 1000 ||
    !(isOwnPath || url?.protocol === 'https:' || url?.protocol === 'http:')
  ) {
    throw invalidInput(field, 'NOT_A_WEB_ADDRESS');
  }
  return text;
}

export function plainTextOf(
  {
    name,
    description,
    mpn,
    foldedMpn,
    gtin,
  }: Pick<Product, 'name' | 'description' | 'mpn' | 'foldedMpn' | 'gtin'>,
  brandName: string | undefined,
): string {
  const parts = [
    name.zhCN,
    name.en,
    mpn,
    foldedMpn,
    gtin,
    brandName,
    description?.zhCN,
    description?.en,
  ];
  return parts.filter(Boolean).join('\n').toLowerCase();
}
