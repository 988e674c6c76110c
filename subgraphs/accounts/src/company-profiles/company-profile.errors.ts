// What can be wrong with a company's profile besides its input.
import { defineErrors } from '@agora/kernel/errors.js';

export const profileErrors = defineErrors({
  ADDRESSES_TOO_MANY: 'The company has as many addresses as it can have.',
  INVOICE_PROFILES_TOO_MANY: 'The company has as many invoice profiles as it can have.',
});
