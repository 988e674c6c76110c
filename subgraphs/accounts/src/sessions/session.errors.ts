// Why a session is not opened or not continued. None of them says whether an e-mail is known.
import { defineErrors } from '@agora/kernel/errors.js';

export const sessionErrors = defineErrors({
  SIGN_IN_REFUSED: 'E-mail and password do not belong together.',
  STEP_EXPIRED: 'The first step of the sign-in was too long ago: begin again.',
  SESSION_ENDED: 'The session is over, or there never was one: sign in again.',
  SESSION_JUST_ROTATED:
    'Another request renewed this session a moment ago: try again with the tokens it got.',
});
