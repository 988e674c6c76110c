// Reads what a product is to be from input: names, part numbers, specifications checked against the
// attributes of its category. Shared by creating, updating and importing.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { Brand } from '../brands/brand.js';
import { Attribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { normalizePartNumber } from '../search/tokens.js';
import { isGtin } from './gtin.js';
import type {
  Product,
  ProductKind,
  StoredDocument,
  StoredMedia,
  StoredSpecification,
} from './product.js';

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
  | 'categoryId'
  | 'brandId'
  | 'mpn'
  | 'foldedMpn'
  | 'gtin'
  | 'specifications'
  | 'documents'
  | 'media'
  | 'plainText'
>;

/** Writes checked content into the product; INVALID_INPUT or NOT_FOUND names the field otherwise. */
export async function fillProduct(
  work: Work,
  product: Product,
  input: ProductContent,
): Promise<void> {
  Object.assign(product, productFields(input, await referencesOf(work, input)));
}

/** Content as a product keeps it; INVALID_INPUT or NOT_FOUND names the field otherwise. */
export function productFields(input: ProductContent, known: ProductReferences): ProductFields {
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
  const texts = { name, description, mpn, foldedMpn, gtin };
  return {
    ...texts,
    kind: input.kind ?? 'GOODS',
    categoryId,
    brandId,
    specifications: specificationsFrom(known, input.specifications ?? []),
    documents: (input.documents ?? []).map((d, i) => documentFrom(d, i)),
    media: (input.media ?? []).map((m, i) => mediaFrom(m, i)),
    plainText: plainTextOf(texts, brand?.name),
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
    const option = textFrom(input.option ?? input.text, `${field}.option`, 200);
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

function documentFrom(document: StoredDocument, index: number): StoredDocument {
  return {
    url: webAddress(document.url, `documents.${index}.url`),
    title: textFrom(document.title, `documents.${index}.title`),
  };
}

function mediaFrom(media: StoredMedia, index: number): StoredMedia {
  return { url: webAddress(media.url, `media.${index}.url`), alt: media.alt ?? null };
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

function plainTextOf(
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
