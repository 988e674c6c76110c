// A member opens a discussion: a thread without an accepted answer.
import type { Work } from '@agora/kernel/work.js';
import { startThread, type ThreadContent } from './start-thread.js';
import type { Thread } from './thread.js';

export function startDiscussion(work: Work, input: ThreadContent): Promise<Thread> {
  return startThread(work, 'DISCUSSION', input);
}
