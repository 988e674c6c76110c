// Products side by side: one row for each comparable attribute that any of them states.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { optionOf } from '../categories/attribute-option.js';
import { attributesById } from '../categories/category.queries.js';
import { productsById } from '../products/product.queries.js';

const comparedMax = 6;

export async function compareProducts(ctx: Context, ids: readonly string[]) {
  if (ids.length < 1 || ids.length > comparedMax) {
    throw invalidInput('ids', 'OUT_OF_RANGE', { minimum: 1, maximum: comparedMax });
  }
  const found = await Promise.all([...new Set(ids)].map((id) => ctx.load(productsById, id)));
  const products = found.filter((p) => p !== null);
  const attributeIds = new Set(products.flatMap((p) => p.specifications.map((s) => s.attributeId)));
  const attributes = await Promise.all([...attributeIds].map((id) => ctx.load(attributesById, id)));
  const rows = attributes
    .filter((attribute) => attribute?.isComparable)
    .map((attribute) => {
      const stated = products.map(
        (p) => p.specifications.find((s) => s.attributeId === attribute?.id) ?? null,
      );
      const options = stated.map((s) => attribute && optionOf(attribute, s?.option));
      const values = stated.map((s, at) => options[at]?.value ?? s?.text ?? null);
      return {
        attribute,
        texts: stated.map((s) => s?.text ?? null),
        optionNames: options.map((option) => option?.name ?? null),
        isDifferent: new Set(values).size > 1,
      };
    });
  return { products, rows };
}
