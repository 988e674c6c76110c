// Mail domains for their company's people and the operator.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { CompanyDomain } from './company-domain.js';

/** Oldest first, for each company. */
export async function domainsOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CompanyDomain, where, { orderBy: { id: 'asc' } });
  return grouped(companyIds, rows, (domain) => domain.companyId);
}
