// What can be refused about watches.
import { defineErrors } from '@agora/kernel/errors.js';

export const watchErrors = defineErrors({
  WATCHES_TOO_MANY: 'The member watches as much as one can watch; `params.maximum` says how much.',
  WATCH_ARMED: 'The watch waits already.',
});
