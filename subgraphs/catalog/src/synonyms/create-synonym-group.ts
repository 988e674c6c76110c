// The operator says that words mean the same. Search knows it within a second.
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { SynonymGroup } from './synonym-group.js';
import { fillSynonyms, keepRevision, type SynonymContent } from './write-synonyms.js';

export interface CreateSynonymGroupInput extends SynonymContent {
  id: string;
}

export async function createSynonymGroup(
  work: Work,
  input: CreateSynonymGroupInput,
): Promise<SynonymGroup> {
  requireCurator(work);
  const made = await earlier(work, SynonymGroup, 'syn', input, () => true);
  if (made) return made;
  const group = Object.assign(new SynonymGroup(), { id: input.id, createdAt: work.now });
  fillSynonyms(group, input);
  group.contentHash = contentHash(input);
  keepRevision(work, group);
  return work.add(group);
}
