// What can be wrong with trying once more.
import { defineErrors } from '@agora/kernel/errors.js';

export const attemptErrors = defineErrors({
  TOO_MANY_ATTEMPTS:
    'Too many tries for this e-mail or from this address; `params.retryAfterSeconds` says when to try again.',
});
