// What can go wrong with an import job as a whole; what is wrong with a row is said with the row.
import { defineErrors } from '@agora/kernel/errors.js';

export const importJobErrors = defineErrors({
  IMPORT_NOT_IN_STATE: 'The import is in a state in which this cannot be done.',
  IMPORT_MAPPING_REFUSED:
    'The mapping cannot be used; `params.problem` says why: MAPPING_INVALID, MAPPING_INCOMPLETE or MAPPING_COLUMN_MISSING.',
});
