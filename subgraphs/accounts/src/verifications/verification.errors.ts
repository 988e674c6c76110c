// What can be wrong with a step of a verification.
import { defineErrors } from '@agora/kernel/errors.js';

export const verificationErrors = defineErrors({
  VERIFICATION_STATE: 'The verification is not in a state that allows this step.',
  REQUIREMENTS_NOT_MET: 'Something is missing; `params.codes` names the requirements.',
  DOCUMENTS_TOO_MANY: 'There are as many documents as there can be.',
});
