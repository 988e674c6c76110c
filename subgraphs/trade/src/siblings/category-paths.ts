// The categories above products, as catalog knows them now: asked outside transactions only.
import { type Siblings, SiblingUnavailable } from '@agora/kernel/siblings.js';
import { z } from 'zod';

const answer = z.object({
  categoryPaths: z.array(z.object({ productId: z.string(), categoryIds: z.array(z.string()) })),
});

const question = `query ($productIds: [ID!]!) {
  categoryPaths(productIds: $productIds) { productId categoryIds } }`;

/** By product, its own category first; SiblingUnavailable without an answer. */
export async function askCategoryPaths(
  siblings: Siblings,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const data = answer.safeParse(await siblings.ask('catalog', question, { productIds }));
  if (!data.success) throw new SiblingUnavailable('catalog', data.error.message);
  return new Map(
    data.data.categoryPaths.map(({ productId, categoryIds }) => [productId, categoryIds]),
  );
}
