// The life of an import: it takes rows until somebody ends it.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const catalogImportStates = defineStates({
  RUNNING: ['FINISHED', 'CANCELLED'],
  FINISHED: [],
  CANCELLED: [],
});
export type CatalogImportState = StateOf<typeof catalogImportStates>;
