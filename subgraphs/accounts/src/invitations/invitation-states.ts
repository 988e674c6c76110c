// An invitation waits for the person it was sent to; a week later the sweep ends the wait.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const invitationStates = defineStates({
  OPEN: ['ACCEPTED', 'WITHDRAWN', 'EXPIRED'],
  ACCEPTED: [],
  WITHDRAWN: [],
  EXPIRED: [],
});
export type InvitationState = StateOf<typeof invitationStates>;
