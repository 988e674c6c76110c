// What can be wrong with a company's own sign-in.
import { defineErrors } from '@agora/kernel/errors.js';

export const companySignInErrors = defineErrors({
  COMPANY_SIGN_IN_UNKNOWN: 'No company has set up a sign-in of its own for this mail domain.',
  COMPANY_SIGN_IN_MISSING: 'The company has set up no sign-in of its own.',
  COMPANY_SIGN_IN_UNTRIED:
    'Nobody has come in by this provider yet; that is tried before it is the only way.',
  COMPANY_SIGN_IN_FAILED:
    "The company's provider did not answer, or not as OpenID Connect has it; `params.reason` says what.",
  COMPANY_SIGN_IN_REFUSED:
    'The provider says who it is, but this person is not let in; `params.reason` says why.',
  COMPANY_SIGN_IN_NEEDED: 'The company lets its members in by its own sign-in alone.',
  COMPANY_SESSION:
    "A session that one company's sign-in has opened goes on in that company alone: sign in otherwise for another one.",
});
