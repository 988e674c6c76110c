// The words mean the same no more. Removing again changes nothing.
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { SynonymGroup } from './synonym-group.js';
import { keepRevision } from './write-synonyms.js';

export interface RemoveSynonymGroupInput {
  synonymGroupId: string;
}

export async function removeSynonymGroup(
  work: Work,
  { synonymGroupId }: RemoveSynonymGroupInput,
): Promise<SynonymGroup> {
  requireCurator(work);
  const group = await work.lock(SynonymGroup, synonymGroupId, 'synonymGroupId');
  if (group.isRemoved) return group;
  group.isRemoved = true;
  group.revision += 1;
  keepRevision(work, group);
  return group;
}
