// /threads/…: one thread.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { ThreadPageQuery } from '../features/forum/forum.queries.js';
import { ThreadPage } from '../features/forum/ThreadPage.js';

interface Params {
  after?: string;
}

export const Route = createFileRoute('/threads/$threadId')({
  validateSearch: ({ after }: Record<string, unknown>): Params =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, params, deps }) =>
    prefetch(context.client, ThreadPageQuery, { threadId: params.threadId, after: deps.after }),
  component: Page,
});

function Page() {
  return <ThreadPage threadId={Route.useParams().threadId} after={Route.useSearch().after} />;
}
