// What can go wrong with commission terms.
import { defineErrors } from '@agora/kernel/errors.js';

export const commissionErrors = defineErrors({
  COMMISSION_STATE: 'These terms have been decided on already.',
});
