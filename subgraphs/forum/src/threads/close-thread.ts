// The author or the operator ends a thread: it stays readable, nobody posts to it any more.
import type { Work } from '@agora/kernel/work.js';
import { threadErrors } from './thread.errors.js';
import { Thread } from './thread.js';
import { threadPolicy } from './thread.policy.js';
import { threadStates } from './thread-states.js';

export async function closeThread(work: Work, { threadId }: { threadId: string }): Promise<Thread> {
  work.actor.requireMember();
  const thread = await work.lock(Thread, threadId, 'threadId');
  work.authorize(threadPolicy.close, thread, threadErrors.THREAD_CLOSED);
  thread.state = threadStates.move(thread.state, 'CLOSED', threadErrors.THREAD_CLOSED);
  return thread;
}
