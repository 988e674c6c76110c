// /saved-searches: the searches a member keeps.
import { createFileRoute } from '@tanstack/react-router';
import { SavedSearchesPage } from '../features/saved-searches/SavedSearchesPage.js';
import { Gate } from '../ui/Gate.js';

export const Route = createFileRoute('/saved-searches')({
  component: () => (
    <Gate>
      <SavedSearchesPage />
    </Gate>
  ),
});
