// A company's API keys.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { ApiKey } from './api-key.js';

const shownMax = 100;

/** Newest first, the revoked and expired among them. Who may see them is of one company, so it is one. */
export async function apiKeysOf(companyIds: readonly string[], ctx: Context) {
  const rows: ApiKey[] = [];
  for (const companyId of companyIds) {
    const options = { orderBy: { id: 'desc' as const }, limit: shownMax };
    rows.push(...(await ctx.em.find(ApiKey, { companyId }, options)));
  }
  return grouped(companyIds, rows, (key) => key.companyId);
}
