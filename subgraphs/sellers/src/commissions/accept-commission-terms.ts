// The seller agrees: orders placed while the terms hold are charged by them.
import type { Work } from '@agora/kernel/work.js';
import { sellersEvents } from '@agora/schema/events/sellers.js';
import { commissionErrors } from './commission.errors.js';
import { commissionPolicy } from './commission.policy.js';
import { CommissionTerms, commissionStates } from './commission-terms.js';

export async function acceptCommissionTerms(
  work: Work,
  { termsId }: { termsId: string },
): Promise<CommissionTerms> {
  const terms = await work.lock(CommissionTerms, termsId, 'termsId');
  const { COMMISSION_STATE } = commissionErrors;
  work.authorize(commissionPolicy.accept, terms, COMMISSION_STATE);
  terms.state = commissionStates.move(terms.state, 'AGREED', COMMISSION_STATE);
  terms.decidedAt = work.now;
  // Nothing is charged for what was sold before the seller agreed.
  if (terms.validFrom < work.now) terms.validFrom = work.now;
  const { sellerId, basisPoints, currencyCode, minimumMinor, validFrom, validUntil } = terms;
  const agreed = sellersEvents['sellers.commission.agreed'];
  work.emit(
    agreed.make({
      termsId: terms.id,
      sellerId,
      plan: terms.plan,
      basisPoints,
      rates: [...terms.rates],
      minimumMinor: minimumMinor?.toString() ?? null,
      currencyCode,
      validFrom: validFrom.toISOString(),
      validUntil: validUntil?.toISOString() ?? null,
    }),
  );
  return terms;
}
