// What can be wrong with a forgotten password.
import { defineErrors } from '@agora/kernel/errors.js';

export const passwordResetErrors = defineErrors({
  RESET_NOT_OPEN:
    'There is no such reset, or it was used, replaced, or is older than half an hour.',
});
