// What can be refused about saved searches.
import { defineErrors } from '@agora/kernel/errors.js';

export const savedSearchErrors = defineErrors({
  SAVED_SEARCHES_TOO_MANY:
    'The member keeps as many searches as one can keep; `params.maximum` says how many.',
});
