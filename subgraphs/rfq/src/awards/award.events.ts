// What rfq tells trade about an award: everything a purchase needs, so that trade asks nothing back.
import type { Work } from '@agora/kernel/work.js';
import { rfqEvents } from '@agora/schema/events/rfq.js';
import { QuoteLine } from '../quotes/quote.js';
import type { Award } from './award.js';

export async function tellAwarded(work: Work, award: Award): Promise<void> {
  const { demand, quote } = award;
  const lines = await work.em.find(
    QuoteLine,
    { quote: quote.id, version: quote.version },
    { orderBy: { position: 'asc' }, populate: ['demandLine'] },
  );
  work.emit(
    rfqEvents['rfq.demand.awarded'].make({
      awardId: award.id,
      demandId: demand.id,
      demandNumber: demand.number,
      quoteId: quote.id,
      buyerCompanyId: award.buyerCompanyId,
      awardedByMemberId: award.awardedByMemberId,
      vendorId: quote.vendorId,
      vendorCompanyId: award.vendorCompanyId,
      currencyCode: quote.currencyCode,
      deliveryPlace: demand.deliveryPlace,
      lines: lines.map((line) => ({
        quoteLineId: line.id,
        productId: line.productId,
        specification: line.demandLine.specification,
        quantity: line.quantity,
        unit: line.demandLine.unit,
        unitPriceMillionths: String(line.unitPriceMillionths),
        leadTimeDays: line.leadTimeDays,
      })),
    }),
  );
}
