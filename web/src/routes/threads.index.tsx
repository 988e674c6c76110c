// /threads: questions and discussions.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import {
  readThreadsParams,
  ThreadsQuery,
  threadsVariables,
} from '../features/forum/forum.queries.js';
import { ThreadsPage } from '../features/forum/ThreadsPage.js';

export const Route = createFileRoute('/threads/')({
  validateSearch: readThreadsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, ThreadsQuery, threadsVariables(deps)),
  component: () => <ThreadsPage params={Route.useSearch()} />,
});
