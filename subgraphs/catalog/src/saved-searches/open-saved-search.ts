// A member looks at what a saved search finds: from now on only what comes later is new.
import type { Work } from '@agora/kernel/work.js';
import { ownSavedSearch } from './own-saved-search.js';
import type { SavedSearch } from './saved-search.js';

export interface OpenSavedSearchInput {
  savedSearchId: string;
}

export async function openSavedSearch(
  work: Work,
  { savedSearchId }: OpenSavedSearchInput,
): Promise<SavedSearch> {
  const saved = await ownSavedSearch(work, savedSearchId);
  saved.openedAt = work.now;
  return saved;
}
