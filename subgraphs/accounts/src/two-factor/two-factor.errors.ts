// What can be wrong with a second factor.
import { defineErrors } from '@agora/kernel/errors.js';

export const twoFactorErrors = defineErrors({
  AUTHENTICATOR_EXISTS: 'The person has an authenticator already; it is removed first.',
  AUTHENTICATOR_MISSING: 'The person has no authenticator, or has not begun to add one.',
  WRONG_CODE: 'This is neither the current code of the authenticator nor an unused recovery code.',
  CODE_USED: 'This code was used already; the next one comes within thirty seconds.',
  SECOND_FACTOR_MISSING:
    'The company asks for two factors, and this person or session has only one of them.',
});
