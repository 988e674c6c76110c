// What can be refused about a checkout before it becomes a purchase.
import { defineErrors } from '@agora/kernel/errors.js';

export const purchaseErrors = defineErrors({
  CART_EMPTY: 'The cart has no lines: nothing was added, or it has just been placed.',
});
