// The operator takes a thread out of sight, with a reason that its author can read.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { threadErrors } from './thread.errors.js';
import { Thread } from './thread.js';
import { threadPolicy } from './thread.policy.js';
import { threadStates } from './thread-states.js';

export async function hideThread(
  work: Work,
  { threadId, reason }: { threadId: string; reason: string },
): Promise<Thread> {
  const { memberId } = work.actor.requireMember();
  const thread = await work.lock(Thread, threadId, 'threadId');
  work.authorize(threadPolicy.hide, thread, threadErrors.THREAD_HIDDEN);
  thread.state = threadStates.move(thread.state, 'HIDDEN', threadErrors.THREAD_HIDDEN);
  thread.hiddenReason = textFrom(reason, 'reason', 500);
  thread.hiddenByMemberId = memberId;
  thread.hiddenAt = work.now;
  return thread;
}
