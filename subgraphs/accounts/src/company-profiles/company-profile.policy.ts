// Who may change what a company says of itself: its people with the permission MANAGE_COMPANY. Its other
// people and the operator may read it.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import type { CompanyAddress } from './company-address.js';
import type { InvoiceProfile } from './invoice-profile.js';

interface Part {
  companyId: string;
  state?: string;
}

const manages = (actor: Actor, { companyId }: Part) => actor.actsFor(companyId, 'MANAGE_COMPANY');
const sees = (actor: Actor, { companyId }: Part) => seesPeopleOf(actor, companyId);

export const addressPolicy = definePolicy<CompanyAddress & Part>(
  null,
  sees,
)({
  change: { who: manages },
  remove: { who: manages },
});

export const invoiceProfilePolicy = definePolicy<InvoiceProfile & Part>(
  null,
  sees,
)({
  change: { who: manages },
  remove: { who: manages },
});
