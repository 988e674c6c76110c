// Who may see a quote and do what with it: the vendor's company its own, the buyer's company all that it
// received, the operator all, nobody else any.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Demand } from '../demands/demand.js';
import { demandStates } from '../demands/demand-states.js';
import type { Quote } from './quote.js';
import { type QuoteState, quoteStates } from './quote-states.js';

const sells = (actor: Actor, quote: Quote) => actor.actsFor(quote.vendorCompanyId, 'SELLER_AGENT');
const buys = (actor: Actor, quote: Quote) => actor.actsFor(quote.buyerCompanyId, 'PURCHASER');

const seesQuote = (actor: Actor, quote: Quote) =>
  actor.isOperator || actor.actsFor(quote.vendorCompanyId) || actor.actsFor(quote.buyerCompanyId);

export const quotePolicy = definePolicy<Quote, QuoteState>(
  quoteStates,
  seesQuote,
)({
  revise: { who: sells, when: (quote) => quote.state === 'SUBMITTED' },
  withdraw: { to: 'WITHDRAWN', who: sells },
  award: { to: 'AWARDED', who: buys },
});

/** The condition every reading of quotes carries. */
export function visibleQuotes(actor: Actor): FilterQuery<Quote> {
  if (actor.isOperator) return {};
  const companyId = actor.isMember ? (actor.companyId ?? '') : '';
  return { $or: [{ buyerCompanyId: companyId }, { vendorCompanyId: companyId }] };
}

/** What the actor may do now, the demand's state and the clock considered. */
export function quoteActions(actor: Actor, quote: Quote, demand: Demand, now: Date): string[] {
  const isValid = quote.validUntil > now;
  return quotePolicy.allowed(actor, quote).filter((action) => {
    if (action === 'REVISE') return demand.takesQuotes(now);
    if (action === 'AWARD') return isValid && demandStates.can(demand.state, 'AWARDED');
    return true;
  });
}
