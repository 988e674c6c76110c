// /articles: industry news.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { ArticlesPage } from '../features/articles/ArticlesPage.js';
import { ArticlesQuery } from '../features/articles/articles.queries.js';

interface Params {
  after?: string;
}

export const Route = createFileRoute('/articles/')({
  validateSearch: ({ after }: Record<string, unknown>): Params =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, ArticlesQuery, deps),
  component: () => <ArticlesPage after={Route.useSearch().after} />,
});
