// What can go wrong with an import as a whole; what is wrong with a row is said with the row.
import { defineErrors } from '@agora/kernel/errors.js';

export const catalogImportErrors = defineErrors({
  IMPORT_NOT_RUNNING: 'The import has ended; start another one.',
});
