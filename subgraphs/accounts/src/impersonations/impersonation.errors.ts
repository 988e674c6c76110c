// What can be wrong with acting as a member.
import { defineErrors } from '@agora/kernel/errors.js';

export const impersonationErrors = defineErrors({
  IMPERSONATION_OVER: 'It was ended, or its time is over.',
});
