// The seller does not agree; what held before goes on.
import type { Work } from '@agora/kernel/work.js';
import { commissionErrors } from './commission.errors.js';
import { commissionPolicy } from './commission.policy.js';
import { CommissionTerms, commissionStates } from './commission-terms.js';

export async function declineCommissionTerms(
  work: Work,
  { termsId }: { termsId: string },
): Promise<CommissionTerms> {
  const terms = await work.lock(CommissionTerms, termsId, 'termsId');
  const { COMMISSION_STATE } = commissionErrors;
  work.authorize(commissionPolicy.decline, terms, COMMISSION_STATE);
  terms.state = commissionStates.move(terms.state, 'DECLINED', COMMISSION_STATE);
  terms.decidedAt = work.now;
  return terms;
}
