// What rfq tells the others about a demand.
import type { Work } from '@agora/kernel/work.js';
import { rfqEvents } from '@agora/schema/events/rfq.js';
import { type Demand, DemandLine } from './demand.js';

type DemandEvent = 'rfq.demand.published' | 'rfq.demand.closed' | 'rfq.demand.cancelled';

/** Emits the event with the demand as it is now. */
export async function tellDemand(work: Work, type: DemandEvent, demand: Demand): Promise<void> {
  await work.flush();
  const lines = await work.em.find(
    DemandLine,
    { demand: demand.id },
    { orderBy: { position: 'asc' } },
  );
  const productIds = lines.flatMap((line) => line.productId ?? []);
  work.emit(
    rfqEvents[type].make({
      demandId: demand.id,
      number: demand.number,
      buyerCompanyId: demand.buyerCompanyId,
      state: demand.state,
      productIds: [...new Set(productIds)],
    }),
  );
}
