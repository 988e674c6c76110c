// What can be wrong with an invitation.
import { defineErrors } from '@agora/kernel/errors.js';

export const invitationErrors = defineErrors({
  INVITATION_NOT_OPEN:
    'There is no such invitation, or it was accepted, withdrawn, or is older than a week.',
});
