// What can go wrong with merging.
import { defineErrors } from '@agora/kernel/errors.js';

export const matchingErrors = defineErrors({
  MERGE_DECIDED: 'The proposal has been decided already.',
  BRAND_MERGED: 'One of the brands has been merged into another already.',
});
