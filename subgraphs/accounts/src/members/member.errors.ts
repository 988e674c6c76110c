// What can be wrong with a member.
import { defineErrors } from '@agora/kernel/errors.js';

export const memberErrors = defineErrors({
  ALREADY_A_MEMBER: 'The person is a member of this company already.',
  EMAIL_TAKEN: 'Somebody signs in with this e-mail already.',
  LAST_ADMINISTRATOR: 'The company would have no administrator left; name another one first.',
  MEMBER_REMOVED: 'The member was removed from its company.',
  WRONG_PASSWORD: 'This is not the current password.',
});
