// What can be wrong with cost centres.
import { defineErrors } from '@agora/kernel/errors.js';

export const costCentreErrors = defineErrors({
  COST_CENTRE_ARCHIVED: 'The cost centre is archived.',
  COST_CENTRES_TOO_MANY: 'The company has as many cost centres as it can have.',
});
