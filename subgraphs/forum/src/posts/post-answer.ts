// A member answers a question or replies in a discussion.
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { renderMarkdown } from '../markdown/render-markdown.js';
import { bodyLengthMax } from '../threads/start-thread.js';
import { threadErrors } from '../threads/thread.errors.js';
import { Thread } from '../threads/thread.js';
import { threadPolicy } from '../threads/thread.policy.js';
import { Post } from './post.js';

export interface AnswerContent {
  id: string;
  threadId: string;
  body: string;
}

export async function postAnswer(work: Work, input: AnswerContent): Promise<Post> {
  const { memberId, companyId } = work.actor.requireMember();
  const isOwn = (found: Post) => found.authorMemberId === memberId;
  const thread = await work.lock(Thread, input.threadId, 'threadId');
  // Under the lock: of one post sent twice at once, the second one finds the first.
  const known = await earlier(work, Post, 'pst', input, isOwn);
  if (known) return known;
  work.authorize(threadPolicy.post, thread, threadErrors.THREAD_CLOSED);
  const post = new Post();
  post.id = input.id;
  post.bodyMarkdown = textFrom(input.body, 'body', bodyLengthMax);
  post.bodyHtml = renderMarkdown(post.bodyMarkdown, 3);
  post.thread = thread;
  post.authorMemberId = memberId;
  post.authorCompanyId = companyId;
  post.createdAt = work.now;
  post.contentHash = contentHash(input);
  // The clocks of two processes may differ: activity never goes back.
  if (thread.lastActivityAt < work.now) thread.lastActivityAt = work.now;
  return work.add(post);
}
