// /articles/…: one article.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { ArticlePage } from '../features/articles/ArticlePage.js';
import { ArticlePageQuery } from '../features/articles/articles.queries.js';

export const Route = createFileRoute('/articles/$slug')({
  loader: ({ context, params }) => prefetch(context.client, ArticlePageQuery, params),
  component: () => <ArticlePage slug={Route.useParams().slug} />,
});
