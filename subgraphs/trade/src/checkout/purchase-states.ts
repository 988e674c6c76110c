// A purchase is a short process: it reserves at every owner and ends placed, refused or expired.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const purchaseStates = defineStates({
  RESERVING: ['PLACED', 'REFUSED', 'EXPIRED'],
  PLACED: [],
  REFUSED: [],
  EXPIRED: [],
});
export type PurchaseState = StateOf<typeof purchaseStates>;

/** What the purchase has at one owner of offers. What is not final is owed a commit or a release. */
export const reservationStates = defineStates({
  /** Asked for, perhaps already held: no answer has come. */
  PENDING: ['RESERVED', 'REFUSED', 'RELEASED'],
  RESERVED: ['COMMITTED', 'LOST', 'RELEASED'],
  /** The owner said no, it holds nothing. */
  REFUSED: [],
  COMMITTED: [],
  RELEASED: [],
  /** The owner had let it go before the commit came. */
  LOST: [],
});
export type ReservationState = StateOf<typeof reservationStates>;
