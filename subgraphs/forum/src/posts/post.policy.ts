// Who may see a post and do what with it. Both depend on the thread it stands in.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Thread } from '../threads/thread.js';
import { isAuthor, knowsHidden } from '../threads/thread.policy.js';
import type { Post } from './post.js';
import { type PostState, postStates } from './post-states.js';

export interface PostInThread {
  readonly state: PostState;
  readonly post: Post;
  readonly thread: Thread;
}

export function inThread(post: Post, thread: Thread): PostInThread {
  return { state: post.state, post, thread };
}

function seesPost(actor: Actor, { post, thread }: PostInThread): boolean {
  if (knowsHidden(actor, post)) return true;
  return post.state === 'VISIBLE' && (thread.state !== 'HIDDEN' || isAuthor(actor, thread));
}

const takesAnswer = ({ kind, state }: Thread) =>
  kind === 'QUESTION' && (state === 'OPEN' || state === 'ANSWERED');

export const postPolicy = definePolicy<PostInThread, PostState>(
  postStates,
  seesPost,
)({
  accept: {
    who: (actor, { thread }) => isAuthor(actor, thread),
    when: ({ post, thread }) => post.state === 'VISIBLE' && takesAnswer(thread),
  },
  hide: { to: 'HIDDEN', who: (actor) => actor.isOperator },
});

/** What an actor may do with a post; the accepted answer is not offered to be accepted again. */
export function postActions(actor: Actor, where: PostInThread) {
  const isAccepted = where.thread.acceptedPostId === where.post.id;
  return postPolicy.allowed(actor, where).filter((each) => each !== 'ACCEPT' || !isAccepted);
}

/** The condition every reading of posts carries. */
export function visiblePosts(actor: Actor): FilterQuery<Post> {
  if (actor.isOperator) return {};
  const memberId = actor.isMember ? actor.memberId : undefined;
  const isPublic = { state: { $ne: 'HIDDEN' as const } };
  if (!memberId) return { ...isPublic, thread: isPublic };
  const ofReader = { thread: { $or: [isPublic, { authorMemberId: memberId }] } };
  return { $or: [{ authorMemberId: memberId }, { $and: [isPublic, ofReader] }] };
}
