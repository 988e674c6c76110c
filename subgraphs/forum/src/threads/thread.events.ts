// What the forum tells the others about a thread.
import type { Work } from '@agora/kernel/work.js';
import { forumEvents } from '@agora/schema/events/forum.js';
import type { Thread } from './thread.js';

export function tellThread(
  work: Work,
  type: 'forum.thread.started' | 'forum.thread.answered',
  thread: Thread,
): void {
  const { id: threadId, productId, authorMemberId, state } = thread;
  work.emit(forumEvents[type].make({ threadId, productId, authorMemberId, state }));
}
