// A seller is admitted until the operator suspends it or one of both closes it; the operator brings it back.
// Whether it takes orders today is another axis: its availability, which is its own affair.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const sellerStates = defineStates({
  ADMITTED: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['ADMITTED', 'CLOSED'],
  CLOSED: ['ADMITTED'],
});
export type SellerState = StateOf<typeof sellerStates>;

export const sellerAvailabilities = { OPEN: 'OPEN', HOLIDAY: 'HOLIDAY', CLOSED: 'CLOSED' } as const;
export type SellerAvailability = keyof typeof sellerAvailabilities;
