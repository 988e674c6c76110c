// A saved search of the acting member's own; to all others it does not exist.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { SavedSearch } from './saved-search.js';

export async function ownSavedSearch(work: Work, id: string): Promise<SavedSearch> {
  const { memberId } = work.actor.requireMember();
  const saved = await work.lock(SavedSearch, id, 'savedSearchId');
  if (saved.memberId !== memberId) throw notFound('savedSearchId');
  return saved;
}
