// How companies are found: by id in batches, and by name for the operator.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Company, searchable } from './company.js';

/** Companies by id, in order; null where there is none. */
export async function companiesById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(Company, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (company) => company.id);
}

/** All companies for the operator, newest first; `text` is a part of the name. */
export function companyPage(ctx: Context, text: string | null | undefined, args: PageArgs) {
  if (!ctx.actor.isOperator) {
    throw new DomainError(
      ctx.actor.isMember ? commonErrors.FORBIDDEN : commonErrors.UNAUTHENTICATED,
    );
  }
  const part = searchable(text?.trim() ?? '');
  // SQLite has no escape character unless told: a wildcard in the text matches any one character.
  const where = part ? { searchName: { $like: `%${part.replace(/[%_\\]/g, '_')}%` } } : {};
  return entityPage(ctx.em, Company, where, args);
}
