// A seller is admitted until the operator suspends it, and may be reinstated.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const sellerStates = defineStates({
  ADMITTED: ['SUSPENDED'],
  SUSPENDED: ['ADMITTED'],
});
export type SellerState = StateOf<typeof sellerStates>;
