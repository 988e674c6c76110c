// Who may see a thread and do what with it: all see all, but a hidden one is for its author, who is told
// why, and for the operator.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Thread } from './thread.js';
import { type ThreadState, threadStates } from './thread-states.js';

export const isAuthor = (actor: Actor, content: { authorMemberId: string }) =>
  actor.isMember && actor.memberId === content.authorMemberId;

/** Who is told that and why content is hidden. */
export const knowsHidden = (actor: Actor, content: { authorMemberId: string }) =>
  actor.isOperator || isAuthor(actor, content);

const seesThread = (actor: Actor, thread: Thread) =>
  thread.state !== 'HIDDEN' || knowsHidden(actor, thread);

const takesPosts = (thread: Thread) => thread.state === 'OPEN' || thread.state === 'ANSWERED';

export const threadPolicy = definePolicy<Thread, ThreadState>(
  threadStates,
  seesThread,
)({
  post: {
    who: (actor, thread) => actor.isMember && seesThread(actor, thread),
    when: takesPosts,
  },
  close: { to: 'CLOSED', who: knowsHidden },
  hide: { to: 'HIDDEN', who: (actor) => actor.isOperator },
});

/** The condition every reading of threads carries. */
export function visibleThreads(actor: Actor): FilterQuery<Thread> {
  if (actor.isOperator) return {};
  const isOpenToAll = { state: { $ne: 'HIDDEN' as const } };
  if (!actor.isMember || !actor.memberId) return isOpenToAll;
  return { $or: [isOpenToAll, { authorMemberId: actor.memberId }] };
}
