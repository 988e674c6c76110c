// A wish to join: asked for without proof of the mailbox, then waiting for the administrator, each with an end.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const joinRequestStates = defineStates({
  ASKED: ['WAITING', 'EXPIRED'],
  WAITING: ['ACCEPTED', 'DECLINED', 'EXPIRED'],
  ACCEPTED: [],
  DECLINED: [],
  EXPIRED: [],
});
export type JoinRequestState = StateOf<typeof joinRequestStates>;
