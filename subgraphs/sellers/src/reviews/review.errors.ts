// What can go wrong with reviews of offers.
import { defineErrors } from '@agora/kernel/errors.js';

export const reviewErrors = defineErrors({
  REVIEW_STATE: 'The review has been decided already.',
});
