// What can be refused about an article.
import { defineErrors } from '@agora/kernel/errors.js';

export const articleErrors = defineErrors({
  ARTICLE_RETRACTED: 'The article is retracted already.',
});
