// The life of an import job: found out, mapped, tried out if wanted, brought in. UPLOADED, CHECKING and RUNNING
// are worked on by the platform; the others wait for a person or have ended.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const importJobStates = defineStates({
  UPLOADED: ['ANALYSED', 'FAILED', 'CANCELLED'],
  ANALYSED: ['UPLOADED', 'CHECKING', 'RUNNING', 'CANCELLED'],
  CHECKING: ['CHECKED', 'FAILED', 'CANCELLED'],
  CHECKED: ['UPLOADED', 'ANALYSED', 'CHECKING', 'RUNNING', 'CANCELLED'],
  RUNNING: ['FINISHED', 'FAILED', 'CANCELLED'],
  FINISHED: [],
  FAILED: [],
  CANCELLED: [],
});
export type ImportJobState = StateOf<typeof importJobStates>;

/** Where the platform has to do something. */
export const workingStates = ['UPLOADED', 'CHECKING', 'RUNNING'] as const;
