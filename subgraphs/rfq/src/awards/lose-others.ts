// When a demand is decided, the quotes still in the running have lost.
import type { Work } from '@agora/kernel/work.js';
import type { Demand } from '../demands/demand.js';
import { quoteErrors } from '../quotes/quote.errors.js';
import { Quote } from '../quotes/quote.js';
import { quoteStates } from '../quotes/quote-states.js';

/** For a demand that is locked, which keeps its quotes from changing. `winner` is null when none won. */
export async function loseOthers(work: Work, demand: Demand, winner: Quote | null) {
  const running = await work.em.find(
    Quote,
    { demand: demand.id, state: 'SUBMITTED', id: { $ne: winner?.id ?? '' } },
    { orderBy: { id: 'asc' } },
  );
  for (const quote of running) {
    quote.state = quoteStates.move(quote.state, 'LOST', quoteErrors.QUOTE_NOT_CHANGEABLE);
  }
}
