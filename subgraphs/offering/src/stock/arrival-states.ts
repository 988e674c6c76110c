// The life of an expected arrival: it comes, with as many units as are counted then, or it does not.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const arrivalStates = defineStates({
  EXPECTED: ['RECEIVED', 'CANCELLED'],
  RECEIVED: [],
  CANCELLED: [],
});
export type ArrivalState = StateOf<typeof arrivalStates>;
