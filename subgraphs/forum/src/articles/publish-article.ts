// An editor publishes news.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { forumEvents } from '@agora/schema/events/forum.js';
import { renderMarkdown } from '../markdown/render-markdown.js';
import { slugErrors, slugFrom } from '../slug.js';
import { Article } from './article.js';
import { isEditor } from './article.policy.js';

const bodyLengthMax = 100_000;
const productsMax = 20;

export interface ArticleContent {
  id: string;
  slug: string;
  title: LocalizedText;
  summary?: LocalizedText | null;
  body: LocalizedText;
  productIds?: string[] | null;
}

export async function publishArticle(work: Work, input: ArticleContent): Promise<Article> {
  const { memberId } = work.actor.requireMember();
  if (!isEditor(work.actor)) {
    throw new DomainError(commonErrors.FORBIDDEN, { params: { action: 'PUBLISH_ARTICLE' } });
  }
  const known = await earlier(work, Article, 'art', input, () => true);
  if (known) return known;
  const article = articleFrom(input);
  if (await work.em.findOne(Article, { slug: article.slug, id: { $ne: article.id } })) {
    throw new DomainError(slugErrors.SLUG_TAKEN, { field: ['slug'] });
  }
  article.authorMemberId = memberId;
  article.publishedAt = work.now;
  work.add(article);
  const { id: articleId, slug, productIds } = article;
  work.emit(forumEvents['forum.article.published'].make({ articleId, slug, productIds }));
  return article;
}

/** What the editor wrote, checked and rendered; pure. */
function articleFrom(input: ArticleContent): Article {
  const article = new Article();
  article.id = input.id;
  article.slug = slugFrom(input.slug, 'slug');
  article.title = localizedTextFrom(input.title, 'title', 200);
  article.summary = input.summary ? localizedTextFrom(input.summary, 'summary', 1000) : null;
  article.bodyMarkdown = localizedTextFrom(input.body, 'body', bodyLengthMax);
  const { zhCN, en } = article.bodyMarkdown;
  article.bodyHtml = {
    zhCN: zhCN ? renderMarkdown(zhCN, 2) : null,
    en: en ? renderMarkdown(en, 2) : null,
  };
  article.productIds = productIdsFrom(input.productIds ?? []);
  article.contentHash = contentHash(input);
  return article;
}

function productIdsFrom(productIds: string[]): string[] {
  const unique = [...new Set(productIds)];
  if (unique.length > productsMax) {
    throw invalidInput('productIds', 'COUNT_OUT_OF_RANGE', { minimum: 0, maximum: productsMax });
  }
  for (const [index, id] of productIds.entries()) {
    if (!isId('prd', id)) throw invalidInput(`productIds.${index}`, 'NOT_AN_ID', { prefix: 'prd' });
  }
  return unique;
}
