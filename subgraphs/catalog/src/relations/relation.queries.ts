// Batched reads of relations, seen from one product: alternates both ways, accessories one way.
import type { Context } from '@agora/kernel/graphql/context.js';
import { ProductRelation } from './product-relation.js';

const listMax = 50;

export interface SeenRelation {
  otherId: string;
  relation: ProductRelation;
}

export async function alternatesOf(
  ids: readonly string[],
  ctx: Context,
): Promise<SeenRelation[][]> {
  const among = { $in: [...ids] };
  const ends = { $or: [{ productId: among }, { otherProductId: among }] };
  const found = await ctx.em.find(
    ProductRelation,
    { kind: 'ALTERNATE', ...ends },
    { orderBy: { fit: 'asc', id: 'asc' } },
  );
  return ids.map((id) => {
    const own = found.filter((r) => r.productId === id || r.otherProductId === id);
    const seen = own.map((relation) => ({ relation, otherId: otherEnd(relation, id) }));
    return seen.slice(0, listMax);
  });
}

export async function accessoriesOf(
  ids: readonly string[],
  ctx: Context,
): Promise<SeenRelation[][]> {
  const where = { kind: 'ACCESSORY' as const, productId: { $in: [...ids] } };
  const found = await ctx.em.find(ProductRelation, where, { orderBy: { id: 'asc' } });
  return ids.map((id) => {
    const own = found.filter((r) => r.productId === id);
    return own
      .map((relation) => ({ relation, otherId: relation.otherProductId }))
      .slice(0, listMax);
  });
}

const otherEnd = ({ productId, otherProductId }: ProductRelation, id: string) =>
  productId === id ? otherProductId : productId;
