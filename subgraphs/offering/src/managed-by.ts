// Whose inside an actor may see: a condition on rows that name their vendor's company.
import type { Actor } from '@agora/kernel/actor.js';

export function manages(actor: Actor, vendor: { companyId: string }): boolean {
  return actor.isOperator || actor.actsFor(vendor.companyId, 'SELLER_AGENT');
}

export function managedBy(actor: Actor): { vendorCompanyId?: string; id?: null } {
  if (actor.isOperator) return {};
  const { companyId } = actor;
  if (companyId && actor.actsFor(companyId, 'SELLER_AGENT')) return { vendorCompanyId: companyId };
  return { id: null };
}
