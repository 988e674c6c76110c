// An editor takes an article back: readers no longer find it, its slug stays taken.
import type { Work } from '@agora/kernel/work.js';
import { articleErrors } from './article.errors.js';
import { Article } from './article.js';
import { articlePolicy } from './article.policy.js';
import { articleStates } from './article-states.js';

export async function retractArticle(
  work: Work,
  { articleId }: { articleId: string },
): Promise<Article> {
  work.actor.requireMember();
  const article = await work.lock(Article, articleId, 'articleId');
  work.authorize(articlePolicy.retract, article, articleErrors.ARTICLE_RETRACTED);
  const otherwise = articleErrors.ARTICLE_RETRACTED;
  article.state = articleStates.move(article.state, 'RETRACTED', otherwise);
  article.retractedAt = work.now;
  return article;
}
