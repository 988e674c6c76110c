// Reads of imports, for operator staff alone.
import type { Actor } from '@agora/kernel/actor.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { CatalogImport } from './catalog-import.js';
import { maySeeImports } from './catalog-import.policy.js';

/** All of them for staff, none for anybody else. */
export function importsFor(actor: Actor): FilterQuery<CatalogImport> {
  return maySeeImports(actor) ? {} : { id: '' };
}

export async function catalogImportsById(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ id: { $in: [...ids] } }, importsFor(ctx.actor)] };
  const found = await ctx.em.find(CatalogImport, where as FilterQuery<CatalogImport>);
  return inOrder(ids, found, ({ id }) => id);
}
