// /watches: the prices and the stock that a member waits for.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { WatchesPage } from '../features/watches/WatchesPage.js';
import {
  readWatchesParams,
  WatchesQuery,
  watchesVariables,
} from '../features/watches/watches.queries.js';
import { Gate } from '../ui/Gate.js';

export const Route = createFileRoute('/watches')({
  validateSearch: readWatchesParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, WatchesQuery, watchesVariables(deps)),
  component: function WatchesRoute() {
    return (
      <Gate>
        <WatchesPage params={Route.useSearch()} />
      </Gate>
    );
  },
});
