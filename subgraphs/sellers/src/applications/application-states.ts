// A company's way to becoming a seller. A rejected company may apply again, anew.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const applicationStates = defineStates({
  SUBMITTED: ['CHANGES_REQUESTED', 'APPROVED', 'REJECTED'],
  CHANGES_REQUESTED: ['SUBMITTED', 'REJECTED'],
  APPROVED: [],
  REJECTED: [],
});
export type ApplicationState = StateOf<typeof applicationStates>;
