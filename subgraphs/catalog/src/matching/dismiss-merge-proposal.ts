// The operator says that two products are not the same; the pair is never asked about again.
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { matchingErrors } from './matching.errors.js';
import { MergeProposal, mergeProposalStates } from './merge-proposal.js';

export async function dismissMergeProposal(
  work: Work,
  { mergeProposalId }: { mergeProposalId: string },
): Promise<MergeProposal> {
  requireCurator(work);
  const proposal = await work.lock(MergeProposal, mergeProposalId, 'mergeProposalId');
  proposal.state = mergeProposalStates.move(
    proposal.state,
    'DISMISSED',
    matchingErrors.MERGE_DECIDED,
  );
  proposal.decidedAt = work.now;
  proposal.decidedByMemberId = work.actor.memberId ?? null;
  return proposal;
}
