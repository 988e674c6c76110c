// A quote goes out of the running. When it was the last one of a closed demand, the buyer has nothing
// left to decide and the demand ends with it.
import type { Work } from '@agora/kernel/work.js';
import { demandErrors } from '../demands/demand.errors.js';
import { tellDemand } from '../demands/demand.events.js';
import type { Demand } from '../demands/demand.js';
import { demandStates } from '../demands/demand-states.js';
import { quoteErrors } from './quote.errors.js';
import type { Quote } from './quote.js';
import { quoteStates } from './quote-states.js';

/** For a quote and its demand that are both locked. */
export async function leaveRunning(
  work: Work,
  quote: Quote,
  demand: Demand,
  to: 'WITHDRAWN' | 'EXPIRED',
): Promise<void> {
  quote.state = quoteStates.move(quote.state, to, quoteErrors.QUOTE_NOT_CHANGEABLE);
  quote.liveKey = null;
  demand.quoteCount -= 1;
  if (demand.state !== 'CLOSED' || demand.quoteCount > 0) return;
  demand.state = demandStates.move(demand.state, 'EXPIRED', demandErrors.DEMAND_NOT_OPEN);
  await tellDemand(work, 'rfq.demand.closed', demand);
}
