// The life of a product: drafted or proposed, reviewed, sold, no longer sold, or found to be another one.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const productStates = defineStates({
  DRAFT: ['IN_REVIEW', 'ACTIVE', 'RETIRED'],
  IN_REVIEW: ['ACTIVE', 'REJECTED', 'MERGED'],
  REJECTED: ['IN_REVIEW', 'ACTIVE'],
  ACTIVE: ['RETIRED', 'MERGED'],
  RETIRED: ['ACTIVE', 'MERGED'],
  MERGED: [],
});
export type ProductState = StateOf<typeof productStates>;

/** States that only its proposer and staff see; everything else is for all. */
export const hiddenStates: readonly ProductState[] = ['DRAFT', 'IN_REVIEW', 'REJECTED'];
