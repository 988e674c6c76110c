// The routes of the folder tree. Search parameters are plain strings, so that part numbers such as
// "1e3", "6204" or "0603" stay what they are.
import { createRouter, type RouterHistory, stringifySearchWith } from '@tanstack/react-router';
import type { Client } from '@urql/core';
import type { RouterContext } from './data/client.js';
import { routeTree } from './data/generated/routes.gen.js';
import { readSearch } from './data/search-params.js';
import { PageSkeleton } from './ui/skeletons.js';
import { Broken, NotFound } from './ui/states.js';

export function createAppRouter(client: Client, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { client } satisfies RouterContext,
    ...(history ? { history } : {}),
    parseSearch: readSearch,
    stringifySearch: stringifySearchWith(String),
    defaultPreload: 'intent',
    defaultPreloadDelay: 60,
    defaultPreloadStaleTime: 20_000,
    defaultPendingMs: 150,
    defaultPendingComponent: PageSkeleton,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Broken,
    scrollRestoration: !history,
    defaultRemountDeps: ({ params }) => params,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
