// Where a quote may go next. SUBMITTED ends by itself when its validity ends; the rest is final.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const quoteStates = defineStates({
  SUBMITTED: ['WITHDRAWN', 'AWARDED', 'LOST', 'EXPIRED'],
  WITHDRAWN: [],
  AWARDED: [],
  LOST: [],
  EXPIRED: [],
});

export type QuoteState = StateOf<typeof quoteStates>;
