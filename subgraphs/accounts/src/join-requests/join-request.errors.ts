// What can be wrong with a wish to join a company.
import { defineErrors } from '@agora/kernel/errors.js';

export const joinRequestErrors = defineErrors({
  JOIN_REQUEST_NOT_OPEN: 'There is no such request, or it was decided or is too old.',
});
