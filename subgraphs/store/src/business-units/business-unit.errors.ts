// What can go wrong with business units.
import { defineErrors } from '@agora/kernel/errors.js';

export const businessUnitErrors = defineErrors({
  SLUG_TAKEN: 'Another vendor has this address already.',
});
