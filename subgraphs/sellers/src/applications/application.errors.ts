// What can go wrong on the way to becoming a seller.
import { defineErrors } from '@agora/kernel/errors.js';

export const applicationErrors = defineErrors({
  ALREADY_A_SELLER: 'The company is a seller already.',
  APPLICATION_OPEN: 'The company has an open application: params.applicationId.',
  APPLICATION_STATE: 'The application is in a state that does not allow this.',
});
