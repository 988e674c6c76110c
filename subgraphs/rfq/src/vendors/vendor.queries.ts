// Reading the projection: for which vendors does a company sell.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { Vendor } from './vendor.js';

/** Batch: the active vendors of each company, in order of their ids. */
export async function activeVendorsOf(
  companyIds: readonly string[],
  ctx: Context,
): Promise<Vendor[][]> {
  const rows = await ctx.em.find(
    Vendor,
    { companyId: { $in: [...companyIds] }, isActive: true },
    { orderBy: { id: 'asc' } },
  );
  return grouped(companyIds, rows, (vendor) => vendor.companyId);
}
