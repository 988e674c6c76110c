// Where a thread may go next. ANSWERED goes back to OPEN when the accepted post is hidden. No state waits
// for anybody: a thread may stay OPEN for ever.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const threadStates = defineStates({
  OPEN: ['ANSWERED', 'CLOSED', 'HIDDEN'],
  ANSWERED: ['OPEN', 'CLOSED', 'HIDDEN'],
  CLOSED: ['HIDDEN'],
  HIDDEN: [],
});

export type ThreadState = StateOf<typeof threadStates>;
