// What can go wrong with sellers and their storefronts.
import { defineErrors } from '@agora/kernel/errors.js';

export const sellerErrors = defineErrors({
  SELLER_STATE: 'The seller is in a state that does not allow this.',
  SLUG_TAKEN: 'Another vendor has this address already.',
});
