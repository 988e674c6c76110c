// What can be wrong with a registration besides its input.
import { defineErrors } from '@agora/kernel/errors.js';

export const registrationErrors = defineErrors({
  OPERATOR_EXISTS: 'The platform has an operator already.',
});
