// A member gives a saved search another name.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { ownSavedSearch } from './own-saved-search.js';
import type { SavedSearch } from './saved-search.js';

export interface RenameSavedSearchInput {
  savedSearchId: string;
  name: string;
}

export async function renameSavedSearch(
  work: Work,
  { savedSearchId, name }: RenameSavedSearchInput,
): Promise<SavedSearch> {
  const saved = await ownSavedSearch(work, savedSearchId);
  saved.name = textFrom(name, 'name', 100);
  return saved;
}
