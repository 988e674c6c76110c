// What can go wrong with offers, for people of the vendor.
import { defineErrors } from '@agora/kernel/errors.js';

export const offerErrors = defineErrors({
  OFFER_NOT_CHANGEABLE: 'The offer is in a state that does not allow this.',
  OFFER_EXPIRED: 'The offer is no longer valid: extend `validUntil` first.',
  STOCK_BELOW_HELD:
    'The stock would be less than what is held for buyers; params say how much that is.',
  OFFER_UNKNOWN: 'The vendor has no offer of this key, number or product.',
  OFFER_AMBIGUOUS: 'Several offers of the vendor are meant; name one by its key or number.',
  CURRENCY_MISMATCH: 'The prices are in another currency than the offer or the list.',
});
