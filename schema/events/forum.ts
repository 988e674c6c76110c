// What forum publishes: questions asked and answered.
import { z } from 'zod';
import { defineEvents, id } from '../define-events.js';

const thread = z.object({
  threadId: id,
  productId: id.nullable(),
  authorMemberId: id,
  state: z.string(),
});

export const forumEvents = defineEvents({
  'forum.thread.started': { key: 'threadId', payload: thread },
  'forum.thread.answered': { key: 'threadId', payload: thread },
  'forum.article.published': {
    key: 'articleId',
    payload: z.object({ articleId: id, slug: z.string(), productIds: z.array(id) }),
  },
});
