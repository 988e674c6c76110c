// What the product form holds, made from a product and turned into the input of its verbs.
import type {
  AttributeKind,
  CuratedProductQuery,
  ProductKind,
  ProductUnit,
  SpecificationInput,
} from '../../data/generated/graphql.js';
import { plainNumber } from '../../ui/plain-number.js';

export type CuratedProduct = NonNullable<CuratedProductQuery['product']>;

export interface ProductValues extends Record<string, unknown> {
  name: { zhCN: string; en: string };
  description: { zhCN: string; en: string };
  kind: ProductKind;
  unit: ProductUnit;
  categoryId: string | null;
  brandId: string | null;
  mpn: string;
  gtin: string;
  /** Attribute id → what is typed; yes and no as `true` and `false`. */
  stated: Record<string, string>;
}

export interface Rule {
  isRequired: boolean;
  isInherited: boolean;
  attribute: {
    id: string;
    kind: AttributeKind;
    unit: string | null;
    name: { zhCN: string | null; en: string | null };
    options: readonly { value: string; name: { zhCN: string | null; en: string | null } }[];
  };
}

export function valuesOf(product: CuratedProduct | undefined): ProductValues {
  const stated = (product?.specifications ?? []).flatMap(({ attribute, ...s }) =>
    attribute
      ? [[attribute.id, s.number ?? s.option ?? s.boolean?.toString() ?? s.text] as const]
      : [],
  );
  const text = (both: { zhCN: string | null; en: string | null } | null | undefined) => ({
    zhCN: both?.zhCN ?? '',
    en: both?.en ?? '',
  });
  return {
    name: text(product?.name),
    description: text(product?.description),
    kind: product?.kind ?? 'GOODS',
    unit: product?.unit ?? 'PIECE',
    categoryId: product?.category?.id ?? null,
    brandId: product?.brand?.id ?? null,
    mpn: product?.mpn ?? '',
    gtin: product?.gtin ?? '',
    stated: Object.fromEntries(stated),
  };
}

/** Properties that no rule of the category names stay as they were. */
export function contentOf(
  values: ProductValues,
  rules: readonly Rule[],
  product: CuratedProduct | undefined,
) {
  const { stated, description, mpn, gtin, ...rest } = values;
  const asked = new Set(rules.map(({ attribute }) => attribute.id));
  const others = (product?.specifications ?? []).flatMap(({ attribute, ...said }) =>
    attribute && !asked.has(attribute.id) ? [{ ...said, attributeId: attribute.id }] : [],
  );
  const own = rules.flatMap(({ attribute: { id: attributeId, kind } }): SpecificationInput[] => {
    const text = stated[attributeId]?.trim();
    if (!text) return [];
    if (kind === 'NUMBER') return [{ attributeId, number: plainNumber(text) }];
    if (kind === 'BOOLEAN') return [{ attributeId, boolean: text === 'true' }];
    return [kind === 'ENUM' ? { attributeId, option: text } : { attributeId, text }];
  });
  return {
    ...rest,
    description: description.zhCN || description.en ? description : null,
    mpn: mpn.trim() || null,
    gtin: gtin.trim() || null,
    specifications: [...own, ...others],
  };
}
