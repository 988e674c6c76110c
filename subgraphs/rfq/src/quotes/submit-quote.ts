// A vendor answers a demand with prices. The demand is locked, so its closing, the count of quotes and the
// one live quote a vendor hold under any number of parallel submissions.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { demandErrors } from '../demands/demand.errors.js';
import { Demand } from '../demands/demand.js';
import { Vendor } from '../vendors/vendor.js';
import { mayQuoteFor } from '../vendors/vendor.policy.js';
import { quoteErrors } from './quote.errors.js';
import { tellQuote } from './quote.events.js';
import { Quote } from './quote.js';
import { type QuoteContent, writeVersion } from './write-version.js';

export interface SubmitQuoteContent extends QuoteContent {
  id: string;
  demandId: string;
  vendorId: string;
}

export async function submitQuote(work: Work, input: SubmitQuoteContent): Promise<Quote> {
  const { companyId } = work.actor.requireMember();
  const isOwn = (found: Quote) => found.vendorCompanyId === companyId;
  const demand = await work.lock(Demand, input.demandId, 'demandId');
  // Under the lock: of one quote sent twice at once, the second one finds the first.
  const known = await earlier(work, Quote, 'quo', input, isOwn);
  if (known) return known;
  const vendor = await work.get(Vendor, input.vendorId, 'vendorId');
  work.authorize(mayQuoteFor, vendor, quoteErrors.VENDOR_INACTIVE);
  await refuseUnlessQuotable(work, demand, vendor);
  const quote = newQuote(input, demand, vendor);
  quote.submittedAt = work.now;
  quote.contentHash = contentHash(input);
  await writeVersion(work, quote, demand, input);
  work.add(quote);
  demand.quoteCount += 1;
  tellQuote(work, 'rfq.quote.submitted', quote);
  return quote;
}

async function refuseUnlessQuotable(work: Work, demand: Demand, vendor: Vendor): Promise<void> {
  if (vendor.companyId === demand.buyerCompanyId) throw new DomainError(quoteErrors.OWN_DEMAND);
  if (!demand.takesQuotes(work.now)) {
    throw new DomainError(demandErrors.DEMAND_NOT_OPEN, { params: { state: demand.state } });
  }
  const live = await work.em.findOne(Quote, { liveKey: liveKey(demand, vendor) });
  if (live) {
    throw new DomainError(quoteErrors.QUOTE_ALREADY_SUBMITTED, { params: { quoteId: live.id } });
  }
}

const liveKey = (demand: Demand, vendor: Vendor) => `${demand.id}:${vendor.id}`;

function newQuote(input: SubmitQuoteContent, demand: Demand, vendor: Vendor): Quote {
  const quote = new Quote();
  quote.id = input.id;
  quote.demand = demand;
  quote.vendorId = vendor.id;
  quote.vendorCompanyId = vendor.companyId;
  quote.buyerCompanyId = demand.buyerCompanyId;
  quote.liveKey = liveKey(demand, vendor);
  quote.currencyCode = demand.currencyCode;
  return quote;
}
