// The operator proposes what a seller pays for its sales, from a day on.
import { invalidInput } from '@agora/kernel/errors.js';
import { type MoneyInput, moneyFrom, textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { type CommissionRate, CommissionTerms } from './commission-terms.js';

export interface NewTerms {
  id: string;
  sellerId: string;
  plan: string;
  basisPoints: number;
  categoryRates?: readonly CommissionRate[] | null;
  minimum?: MoneyInput | null;
  validFrom?: Date | null;
  validUntil?: Date | null;
}

const basisPointsMax = 5_000;
const ratesMax = 100;

export async function proposeCommissionTerms(
  work: Work,
  input: NewTerms,
): Promise<CommissionTerms> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  work.authorize(sellerPolicy.proposeCommission, seller);
  const isOwn = (found: CommissionTerms) => found.sellerId === seller.id;
  const before = await earlier(work, CommissionTerms, 'cmt', input, isOwn);
  if (before) return before;
  const { basisPoints, minimum, validUntil } = input;
  checkShare(basisPoints, 'basisPoints');
  const terms = new CommissionTerms();
  terms.id = input.id;
  terms.contentHash = contentHash(input);
  terms.sellerId = seller.id;
  terms.companyId = seller.companyId;
  terms.plan = textFrom(input.plan, 'plan', 60);
  terms.basisPoints = basisPoints;
  terms.rates = ratesFrom(input.categoryRates ?? []);
  const least = minimum ? moneyFrom(minimum, 'minimum') : null;
  terms.minimumMinor = least?.minor ?? null;
  terms.currencyCode = least?.currencyCode ?? null;
  terms.validFrom = input.validFrom ?? work.now;
  if (validUntil && validUntil <= terms.validFrom) {
    throw invalidInput('validUntil', 'IN_THE_PAST', { value: validUntil.toISOString() });
  }
  terms.validUntil = validUntil ?? null;
  terms.proposedAt = work.now;
  return work.add(terms);
}

function checkShare(basisPoints: number, field: string): void {
  if (basisPoints >= 0 && basisPoints <= basisPointsMax) return;
  const params = { value: basisPoints, minimum: 0, maximum: basisPointsMax };
  throw invalidInput(field, 'OUT_OF_RANGE', params);
}

/** Each category once: which of two shares holds must not depend on their order. */
function ratesFrom(given: readonly CommissionRate[]): CommissionRate[] {
  if (given.length > ratesMax) {
    throw invalidInput('categoryRates', 'TOO_MANY', { countMax: ratesMax });
  }
  return given.map(({ categoryId, basisPoints }, index) => {
    const field = `categoryRates.${index}`;
    if (!isId('cat', categoryId)) throw invalidInput(`${field}.categoryId`, 'NOT_AN_ID');
    if (given.findIndex((one) => one.categoryId === categoryId) < index) {
      throw invalidInput(`${field}.categoryId`, 'REPEATED');
    }
    checkShare(basisPoints, `${field}.basisPoints`);
    return { categoryId, basisPoints };
  });
}
