// What can go wrong with warnings.
import { defineErrors } from '@agora/kernel/errors.js';

export const warningErrors = defineErrors({
  WARNING_STATE: 'The warning is in a state that does not allow this.',
});
