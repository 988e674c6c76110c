// Locks a post with its thread, always in the order thread, post: whoever changes a post also guards the
// thread's accepted answer.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Thread } from '../threads/thread.js';
import { Post } from './post.js';

export async function lockPost(
  work: Work,
  postId: string,
): Promise<{ post: Post; thread: Thread }> {
  // Read past the identity map: an entity loaded before the lock would keep its old values.
  const read = 'select thread_id as threadId from posts where id = ?';
  const [row] = await work.sql<{ threadId: string }>(read, [postId]);
  if (!row) throw notFound('postId');
  const thread = await work.lock(Thread, row.threadId);
  return { thread, post: await work.lock(Post, postId, 'postId') };
}
