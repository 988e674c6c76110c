// Who may speak for a vendor. Vendors are public, so nobody is told that one does not exist.
import type { Rule } from '@agora/kernel/policy.js';
import type { Vendor } from './vendor.js';

export const mayQuoteFor: Rule<Vendor> = {
  action: 'SUBMIT_QUOTE',
  who: (actor, vendor) => actor.actsFor(vendor.companyId, 'SELLER_AGENT'),
  seenBy: () => true,
  when: (vendor) => vendor.isActive,
};
