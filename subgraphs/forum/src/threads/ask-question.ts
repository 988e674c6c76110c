// A member asks: a thread that waits for an answer.
import type { Work } from '@agora/kernel/work.js';
import { startThread, type ThreadContent } from './start-thread.js';
import type { Thread } from './thread.js';

export function askQuestion(work: Work, input: ThreadContent): Promise<Thread> {
  return startThread(work, 'QUESTION', input);
}
