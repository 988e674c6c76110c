// Where a post may go next.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const postStates = defineStates({ VISIBLE: ['HIDDEN'], HIDDEN: [] });

export type PostState = StateOf<typeof postStates>;
