// An offer's life: written as a draft, put up, taken down for a while, withdrawn for good.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const offerStates = defineStates({
  DRAFT: ['LIVE', 'WITHDRAWN'],
  LIVE: ['PAUSED', 'WITHDRAWN'],
  PAUSED: ['LIVE', 'WITHDRAWN'],
  WITHDRAWN: [],
});
export type OfferState = StateOf<typeof offerStates>;

export const offerKinds = {
  FIXED_PRICE: 'FIXED_PRICE',
  NEGOTIABLE: 'NEGOTIABLE',
  ON_REQUEST: 'ON_REQUEST',
  CONTRACT_ONLY: 'CONTRACT_ONLY',
} as const;
export type OfferKind = keyof typeof offerKinds;
