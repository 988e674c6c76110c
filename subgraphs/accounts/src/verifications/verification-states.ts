// A company's verification: prepared by the company, then with the operator. Other legal facts, or a
// second thought, bring it back to the company.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const verificationStates = defineStates({
  OPEN: ['SUBMITTED'],
  SUBMITTED: ['APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'OPEN'],
  CHANGES_REQUESTED: ['SUBMITTED'],
  APPROVED: ['OPEN'],
  REJECTED: [],
});
export type VerificationStage = StateOf<typeof verificationStates>;
