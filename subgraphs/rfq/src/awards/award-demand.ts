// The buyer chooses one quote. The demand is locked first, as by everything that touches its quotes, so of
// two awards at once one wins and the other finds the demand decided.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Demand } from '../demands/demand.js';
import { demandPolicy } from '../demands/demand.policy.js';
import { demandStates } from '../demands/demand-states.js';
import { quoteErrors } from '../quotes/quote.errors.js';
import { Quote } from '../quotes/quote.js';
import { quoteStates } from '../quotes/quote-states.js';
import { Vendor } from '../vendors/vendor.js';
import { awardErrors } from './award.errors.js';
import { tellAwarded } from './award.events.js';
import { Award } from './award.js';
import { loseOthers } from './lose-others.js';

export interface AwardContent {
  id: string;
  demandId: string;
  quoteId: string;
}

export async function awardDemand(work: Work, input: AwardContent): Promise<Award> {
  const { companyId, memberId } = work.actor.requireMember();
  const isOwn = (found: Award) => found.buyerCompanyId === companyId;
  const demand = await work.lock(Demand, input.demandId, 'demandId');
  // Under the lock: of one award sent twice at once, the second one finds the first.
  const known = await earlier(work, Award, 'awd', input, isOwn);
  if (known) return known;
  work.authorize(demandPolicy.award, demand, awardErrors.DEMAND_NOT_AWARDABLE);
  const quote = await work.lock(Quote, input.quoteId, 'quoteId');
  await refuseUnlessAwardable(work, demand, quote);
  const award = newAward(input, demand, quote);
  award.awardedByMemberId = memberId;
  award.at = work.now;
  award.contentHash = contentHash(input);
  const otherwise = awardErrors.DEMAND_NOT_AWARDABLE;
  demand.state = demandStates.move(demand.state, 'AWARDED', otherwise);
  demand.closedAt ??= work.now;
  quote.state = quoteStates.move(quote.state, 'AWARDED', awardErrors.QUOTE_NOT_AWARDABLE);
  await loseOthers(work, demand, quote);
  work.add(award);
  await tellAwarded(work, award);
  return award;
}

async function refuseUnlessAwardable(work: Work, demand: Demand, quote: Quote): Promise<void> {
  if (quote.demand.id !== demand.id) throw notFound('quoteId');
  if (!quoteStates.can(quote.state, 'AWARDED')) {
    throw new DomainError(awardErrors.QUOTE_NOT_AWARDABLE, { params: { state: quote.state } });
  }
  if (quote.validUntil <= work.now) throw new DomainError(awardErrors.QUOTE_EXPIRED);
  const vendor = await work.get(Vendor, quote.vendorId);
  if (!vendor.isActive) throw new DomainError(quoteErrors.VENDOR_INACTIVE);
}

function newAward(input: AwardContent, demand: Demand, quote: Quote): Award {
  const award = new Award();
  award.id = input.id;
  award.demand = demand;
  award.quote = quote;
  award.buyerCompanyId = quote.buyerCompanyId;
  award.vendorCompanyId = quote.vendorCompanyId;
  return award;
}
