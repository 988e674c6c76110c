// What a product is to be after a row: what the row states, over what is there. A row leaves alone what it
// does not mention, and takes back what it stated before and no longer does.
import { invalidInput } from '@agora/kernel/errors.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import {
  documentKinds,
  type Product,
  productKinds,
  type StoredDocument,
} from '../products/product.js';
import {
  type ProductFields,
  productFields,
  type SpecificationInput,
} from '../products/product-content.js';
import { productUnits } from '../products/product-unit.js';
import type { ImportRow, RowSpecification } from './import-row.js';
import type { Stated } from './product-source.js';
import type { AttributeRef, Path, Structure } from './structure.js';

const specificationsMax = 200;

export const pathOf = (row: ImportRow): Path => (row.categoryPath ?? []).map((en) => ({ en }));

/** The attribute a specification names; null when it says an id instead. */
export function attributeRef(specification: RowSpecification): AttributeRef | null {
  const { attributeName, kind, unit } = specification;
  return attributeName && kind ? { name: { en: attributeName }, kind, unit: unit ?? null } : null;
}

/** A row with its names replaced by ids; INVALID_INPUT when there is nothing of that name. */
export interface ResolvedRow {
  categoryId: string | null;
  brandId: string | null;
  specifications: SpecificationInput[];
}

export function resolveRow(row: ImportRow, structure: Structure): ResolvedRow {
  const path = pathOf(row);
  const category = structure.categoryAt(path);
  if (path.length > 0 && !category) {
    throw invalidInput('categoryPath', 'UNKNOWN_CATEGORY', { path: row.categoryPath ?? [] });
  }
  const brandName = row.brandName?.trim();
  const brand = brandName ? structure.brand(brandName) : undefined;
  if (brandName && !brand) throw invalidInput('brandName', 'UNKNOWN_BRAND', { brandName });
  const specifications = (row.specifications ?? []).map((specification, index) => {
    const { text, number, option, boolean } = specification;
    const attributeId = attributeIdOf(specification, structure, `specifications.${index}`);
    return { attributeId, text, number, option, boolean } as SpecificationInput;
  });
  return { categoryId: category?.id ?? null, brandId: brand?.id ?? null, specifications };
}

function attributeIdOf(given: RowSpecification, structure: Structure, field: string): string {
  const ref = attributeRef(given);
  const attribute = ref
    ? structure.attribute(ref)
    : structure.attributes.get(given.attributeId ?? '');
  if (attribute) return attribute.id;
  const params = { name: given.attributeName ?? given.attributeId ?? null };
  throw invalidInput(field, 'UNKNOWN_ATTRIBUTE', params);
}

export function rowFields(
  row: ImportRow,
  resolved: ResolvedRow,
  structure: Structure,
  product: Product | undefined,
  before: Stated | undefined,
): { fields: ProductFields; stated: Stated } {
  const own = productFields(
    {
      name: localized(product?.name, row.name),
      description: localized(product?.description, row.description),
      kind: known(row.kind, productKinds, 'kind') ?? product?.kind ?? null,
      unit: known(row.unit, productUnits, 'unit') ?? unitOf(product, row),
      categoryId: resolved.categoryId ?? product?.categoryId ?? null,
      brandId: resolved.brandId ?? product?.brandId ?? null,
      mpn: row.mpn ?? product?.mpn ?? null,
      gtin: row.gtin ?? product?.gtin ?? null,
      specifications: resolved.specifications,
      documents: (row.documents ?? []).map(documentFrom),
      media: row.media ?? null,
    },
    structure,
    product,
  );
  const stated = {
    attributeIds: own.specifications.map((s) => s.attributeId),
    documentUrls: own.documents.map((d) => d.url),
    mediaUrls: own.media.map((m) => m.url),
  };
  const fields = {
    ...own,
    specifications: over(
      product?.specifications,
      own.specifications,
      before?.attributeIds,
      (s) => s.attributeId,
    ),
    documents: over(product?.documents, own.documents, before?.documentUrls, (d) => d.url),
    media: over(product?.media, own.media, before?.mediaUrls, (m) => m.url),
  };
  if (fields.specifications.length > specificationsMax) {
    throw invalidInput('specifications', 'TOO_MANY', { listMax: specificationsMax });
  }
  return { fields, stated };
}

/** The unit stays while the kind does. */
const unitOf = (product: Product | undefined, row: ImportRow) =>
  product && (row.kind ?? product.kind) === product.kind ? product.unit : null;

const documentFrom = (document: StoredDocument): StoredDocument => ({
  ...document,
  kind: known(document.kind, documentKinds, 'documents'),
});

/** Files are not checked by the schema: a word that is none of these fails its row. */
export function known<T extends string>(
  word: T | null | undefined,
  words: Readonly<Record<string, unknown>>,
  field: string,
): T | null {
  if (word && !Object.hasOwn(words, word)) throw invalidInput(field, 'UNKNOWN', { value: word });
  return word ?? null;
}

/** Each language as the row has it, else as it is there. */
function localized(
  present: LocalizedText | null | undefined,
  given: LocalizedText | null | undefined,
): LocalizedText {
  return {
    zhCN: given?.zhCN?.trim() || present?.zhCN || null,
    en: given?.en?.trim() || present?.en || null,
  };
}

/** Stated ones in the row's order first, then those that others stated. */
function over<T>(
  present: readonly T[] | undefined,
  stated: readonly T[],
  before: readonly string[] | undefined,
  keyOf: (entry: T) => string,
): T[] {
  const replaced = new Set([...stated.map(keyOf), ...(before ?? [])]);
  return [...stated, ...(present ?? []).filter((entry) => !replaced.has(keyOf(entry)))];
}
