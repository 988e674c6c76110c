// What can be refused about a post.
import { defineErrors } from '@agora/kernel/errors.js';

export const postErrors = defineErrors({
  POST_HIDDEN: 'The post is hidden already.',
  ANSWER_NOT_ACCEPTABLE: 'The thread is no question, has ended, or the post is hidden.',
});
