// What can go wrong with an export job as a whole.
import { defineErrors } from '@agora/kernel/errors.js';

export const exportJobErrors = defineErrors({
  EXPORT_NOT_IN_STATE: 'The export is in a state in which this cannot be done.',
});
