// A vendor takes its quote back, as long as it has not been awarded. It may quote anew while the demand
// takes quotes.
import type { Work } from '@agora/kernel/work.js';
import { leaveRunning } from './leave-running.js';
import { lockQuote } from './lock-quote.js';
import { quoteErrors } from './quote.errors.js';
import { tellQuote } from './quote.events.js';
import type { Quote } from './quote.js';
import { quotePolicy } from './quote.policy.js';

export async function withdrawQuote(work: Work, { quoteId }: { quoteId: string }): Promise<Quote> {
  work.actor.requireMember();
  const { quote, demand } = await lockQuote(work, quoteId);
  work.authorize(quotePolicy.withdraw, quote, quoteErrors.QUOTE_NOT_CHANGEABLE);
  await leaveRunning(work, quote, demand, 'WITHDRAWN');
  tellQuote(work, 'rfq.quote.withdrawn', quote);
  return quote;
}
