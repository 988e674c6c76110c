// The life of an export job: it waits for its turn, is written, and is there to be fetched.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const exportJobStates = defineStates({
  WAITING: ['RUNNING', 'CANCELLED'],
  RUNNING: ['FINISHED', 'FAILED', 'CANCELLED'],
  FINISHED: [],
  FAILED: [],
  CANCELLED: [],
});
export type ExportJobState = StateOf<typeof exportJobStates>;
