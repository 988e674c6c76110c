// Where a demand may go next. OPEN waits for quotes until closesAt; CLOSED waits for the buyer's award
// until the last quote's validity ends, then it is EXPIRED: every waiting state has an end.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const demandStates = defineStates({
  OPEN: ['CLOSED', 'AWARDED', 'CANCELLED', 'EXPIRED'],
  CLOSED: ['AWARDED', 'CANCELLED', 'EXPIRED'],
  AWARDED: [],
  CANCELLED: [],
  EXPIRED: [],
});

export type DemandState = StateOf<typeof demandStates>;
