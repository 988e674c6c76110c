// A member keeps the conditions of a search under a name of its own.
import { DomainError } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { queryOf, type SearchInput } from '../browsing/search-now.js';
import { savedSearchErrors } from './saved-search.errors.js';
import { SavedSearch } from './saved-search.js';

export const savedSearchCountMax = 100;

export interface SaveSearchInput {
  id: string;
  name: string;
  query: SearchInput;
}

export async function saveSearch(work: Work, input: SaveSearchInput): Promise<SavedSearch> {
  const { memberId } = work.actor.requireMember();
  const made = await earlier(work, SavedSearch, 'svs', input, (s) => s.memberId === memberId);
  if (made) return made;
  queryOf(input.query, 1, null);
  const maximum = savedSearchCountMax;
  if ((await work.em.count(SavedSearch, { memberId })) >= maximum) {
    throw new DomainError(savedSearchErrors.SAVED_SEARCHES_TOO_MANY, { params: { maximum } });
  }
  const stated = Object.entries(input.query).filter(([, value]) => value != null);
  const saved = Object.assign(new SavedSearch(), {
    id: input.id,
    memberId,
    name: textFrom(input.name, 'name', 100),
    query: Object.fromEntries(stated),
    createdAt: work.now,
    openedAt: work.now,
    contentHash: contentHash(input),
  });
  return work.add(saved);
}
