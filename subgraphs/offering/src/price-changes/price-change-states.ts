// A bulk change's life: waiting for its instant, carried out price by price, and taken back if wanted.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const priceChangeStates = defineStates({
  SCHEDULED: ['APPLIED', 'UNDOING', 'CANCELLED'],
  APPLIED: ['UNDOING'],
  UNDOING: ['UNDONE'],
  UNDONE: [],
  CANCELLED: [],
});
export type PriceChangeState = StateOf<typeof priceChangeStates>;
