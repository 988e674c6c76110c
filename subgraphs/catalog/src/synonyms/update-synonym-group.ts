// The operator rewrites a group; what it said before stays in its history.
import { commonErrors, DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { SynonymGroup } from './synonym-group.js';
import { fillSynonyms, keepRevision, type SynonymContent } from './write-synonyms.js';

export interface UpdateSynonymGroupInput extends SynonymContent {
  synonymGroupId: string;
  /** The revision that was read; STALE_VERSION when somebody was faster. */
  expectedRevision: number;
}

export async function updateSynonymGroup(
  work: Work,
  input: UpdateSynonymGroupInput,
): Promise<SynonymGroup> {
  requireCurator(work);
  const group = await work.lock(SynonymGroup, input.synonymGroupId, 'synonymGroupId');
  if (group.isRemoved) throw notFound('synonymGroupId');
  const { revision } = group;
  if (input.expectedRevision !== revision) {
    throw new DomainError(commonErrors.STALE_VERSION, { params: { revision } });
  }
  fillSynonyms(group, input);
  group.revision += 1;
  keepRevision(work, group);
  return group;
}
