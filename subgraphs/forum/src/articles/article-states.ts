// Where an article may go next.
import { defineStates, type StateOf } from '@agora/kernel/states.js';

export const articleStates = defineStates({ PUBLISHED: ['RETRACTED'], RETRACTED: [] });

export type ArticleState = StateOf<typeof articleStates>;
