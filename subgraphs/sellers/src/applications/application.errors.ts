// What can go wrong on the way to becoming a seller.
import { defineErrors } from '@agora/kernel/errors.js';

export const applicationErrors = defineErrors({
  ALREADY_A_SELLER: 'The company is a seller already.',
  APPLICATION_OPEN: 'The company has an open application: params.applicationId.',
  APPLICATION_STATE: 'The application is in a state that does not allow this.',
  REQUIREMENTS_NOT_MET:
    'Something is missing; `params.codes` names the requirements, `params.fields` what is to be given to hand it in.',
  DOCUMENTS_TOO_MANY: 'There are as many documents as there can be.',
});
