// A member works for its company until it is removed; a person who comes back is a new member.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const memberStates = defineStates({ ACTIVE: ['REMOVED'], REMOVED: [] });
export type MemberState = StateOf<typeof memberStates>;
