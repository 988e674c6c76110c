// A company's way to becoming a seller. A rejected or withdrawn company may apply again, anew.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const applicationStates = defineStates({
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['CHANGES_REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'],
  CHANGES_REQUESTED: ['SUBMITTED', 'REJECTED', 'WITHDRAWN'],
  APPROVED: [],
  REJECTED: [],
  WITHDRAWN: [],
});
export type ApplicationState = StateOf<typeof applicationStates>;

/** While it is with the company, which writes it. */
export const isWithCompany = (state: ApplicationState) =>
  state === 'DRAFT' || state === 'CHANGES_REQUESTED';
