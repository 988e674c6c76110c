// Vendors by a part of their name in either language, as the catalog knows them; their owners answer the rest.
import { listPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { foldVendorName, ListedVendor } from '../listings/listed-vendor.js';

const foundMax = 200;

export async function findVendors(ctx: Context, text: string, args: PageArgs) {
  const words = foldVendorName(text).split(' ').filter(Boolean);
  if (words.length === 0) return listPage([], args);
  const conditions = words.map((word) => ({
    plainText: { $like: `%${word.replace(/[%_\\]/g, ' ')}%` },
  }));
  const vendors = await ctx.em.find(
    ListedVendor,
    { $and: [...conditions, { isActive: true }] },
    { orderBy: { id: 'asc' }, limit: foundMax },
  );
  return listPage(
    vendors.map(({ id }) => ({ __typename: typeOfPrefix(id.slice(0, 3)), id })),
    args,
  );
}
