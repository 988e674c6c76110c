// A member keeps a search no more.
import type { Work } from '@agora/kernel/work.js';
import { ownSavedSearch } from './own-saved-search.js';
import type { SavedSearch } from './saved-search.js';

export interface DeleteSavedSearchInput {
  savedSearchId: string;
}

export async function deleteSavedSearch(
  work: Work,
  { savedSearchId }: DeleteSavedSearchInput,
): Promise<SavedSearch> {
  const saved = await ownSavedSearch(work, savedSearchId);
  work.remove(saved);
  return saved;
}
