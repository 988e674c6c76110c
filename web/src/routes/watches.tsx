// /watches: the prices and the stock that a member waits for.
import { createFileRoute } from '@tanstack/react-router';
import { WatchesPage } from '../features/watches/WatchesPage.js';
import { readWatchesParams } from '../features/watches/watches.queries.js';
import { Gate } from '../ui/Gate.js';

export const Route = createFileRoute('/watches')({
  validateSearch: readWatchesParams,
  component: function WatchesRoute() {
    return (
      <Gate>
        <WatchesPage params={Route.useSearch()} />
      </Gate>
    );
  },
});
