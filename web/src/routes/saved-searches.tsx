// /saved-searches: the searches a member keeps.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { SavedSearchesPage } from '../features/saved-searches/SavedSearchesPage.js';
import { SavedSearchesQuery } from '../features/saved-searches/saved-searches.queries.js';
import { Gate } from '../ui/Gate.js';

export const Route = createFileRoute('/saved-searches')({
  loader: ({ context }) => prefetch(context.client, SavedSearchesQuery, { after: null }),
  component: () => (
    <Gate>
      <SavedSearchesPage />
    </Gate>
  ),
});
