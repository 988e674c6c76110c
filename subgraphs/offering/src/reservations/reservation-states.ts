// A reservation's life. REFUSED is an answer that is remembered; a RELEASED one may also be the memory
// of a release that came before its reserve.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const reservationStates = defineStates({
  HELD: ['COMMITTED', 'RELEASED', 'EXPIRED'],
  COMMITTED: [],
  RELEASED: [],
  EXPIRED: [],
  REFUSED: [],
});
export type ReservationState = StateOf<typeof reservationStates>;
