// Addresses and invoice profiles by company, oldest first.
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { CompanyAddress } from './company-address.js';
import { InvoiceProfile } from './invoice-profile.js';

export async function addressesOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CompanyAddress, where, { orderBy: { id: 'asc' } });
  return grouped(companyIds, rows, (address) => address.companyId);
}

export async function invoiceProfilesOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(InvoiceProfile, where, { orderBy: { id: 'asc' } });
  return grouped(companyIds, rows, (profile) => profile.companyId);
}
