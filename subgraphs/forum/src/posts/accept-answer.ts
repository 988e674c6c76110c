// The asker says which post answers the question, and may say so again of another one.
import type { Work } from '@agora/kernel/work.js';
import { tellThread } from '../threads/thread.events.js';
import { threadStates } from '../threads/thread-states.js';
import { lockPost } from './lock-post.js';
import { postErrors } from './post.errors.js';
import type { Post } from './post.js';
import { inThread, postPolicy } from './post.policy.js';

export async function acceptAnswer(work: Work, { postId }: { postId: string }): Promise<Post> {
  work.actor.requireMember();
  const { post, thread } = await lockPost(work, postId);
  const otherwise = postErrors.ANSWER_NOT_ACCEPTABLE;
  work.authorize(postPolicy.accept, inThread(post, thread), otherwise);
  if (thread.acceptedPostId === post.id) return post;
  if (thread.state !== 'ANSWERED') {
    thread.state = threadStates.move(thread.state, 'ANSWERED', otherwise);
  }
  thread.acceptedPostId = post.id;
  tellThread(work, 'forum.thread.answered', thread);
  return post;
}
