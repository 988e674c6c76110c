// The operator takes a post out of sight, with a reason that its author can read. An accepted answer that
// is hidden is accepted no more: its question is open again.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { threadErrors } from '../threads/thread.errors.js';
import type { Thread } from '../threads/thread.js';
import { threadStates } from '../threads/thread-states.js';
import { lockPost } from './lock-post.js';
import { postErrors } from './post.errors.js';
import type { Post } from './post.js';
import { inThread, postPolicy } from './post.policy.js';
import { postStates } from './post-states.js';

export async function hidePost(
  work: Work,
  { postId, reason }: { postId: string; reason: string },
): Promise<Post> {
  const { memberId } = work.actor.requireMember();
  const { post, thread } = await lockPost(work, postId);
  work.authorize(postPolicy.hide, inThread(post, thread), postErrors.POST_HIDDEN);
  post.state = postStates.move(post.state, 'HIDDEN', postErrors.POST_HIDDEN);
  post.hiddenReason = textFrom(reason, 'reason', 500);
  post.hiddenByMemberId = memberId;
  post.hiddenAt = work.now;
  if (thread.acceptedPostId === post.id) takeBackAcceptance(thread);
  return post;
}

function takeBackAcceptance(thread: Thread): void {
  thread.acceptedPostId = null;
  if (thread.state !== 'ANSWERED') return;
  thread.state = threadStates.move(thread.state, 'OPEN', threadErrors.THREAD_CLOSED);
}
