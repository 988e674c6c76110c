// Who may see an article and do what with it: all see what is published; editors see all.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Article } from './article.js';
import { type ArticleState, articleStates } from './article-states.js';

export const isEditor = (actor: Actor) => actor.isMember && actor.hasRole('EDITOR');

const seesArticle = (actor: Actor, article: Article) =>
  article.state === 'PUBLISHED' || isEditor(actor);

export const articlePolicy = definePolicy<Article, ArticleState>(
  articleStates,
  seesArticle,
)({
  retract: { to: 'RETRACTED', who: isEditor },
});

/** The condition every reading of articles carries. */
export function visibleArticles(actor: Actor): FilterQuery<Article> {
  return isEditor(actor) ? {} : { state: 'PUBLISHED' };
}
