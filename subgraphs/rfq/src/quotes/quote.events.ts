// What rfq tells the others about a quote.
import type { Work } from '@agora/kernel/work.js';
import { rfqEvents } from '@agora/schema/events/rfq.js';
import type { Quote } from './quote.js';

export function tellQuote(
  work: Work,
  type: 'rfq.quote.submitted' | 'rfq.quote.withdrawn',
  quote: Quote,
): void {
  work.emit(
    rfqEvents[type].make({
      quoteId: quote.id,
      demandId: quote.demand.id,
      vendorId: quote.vendorId,
      vendorCompanyId: quote.vendorCompanyId,
      buyerCompanyId: quote.buyerCompanyId,
      state: quote.state,
    }),
  );
}
