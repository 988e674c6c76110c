// The life of a product: drafted, sold, and no longer sold; a retired one may come back.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const productStates = defineStates({
  DRAFT: ['ACTIVE', 'RETIRED'],
  ACTIVE: ['RETIRED'],
  RETIRED: ['ACTIVE'],
});
export type ProductState = StateOf<typeof productStates>;
