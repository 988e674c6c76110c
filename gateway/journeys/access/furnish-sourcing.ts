// Demands and quotes: open ones that the stranger has quoted on too, and decided ones.
import type { Vendor } from '../goods.js';
import { awardDemand, type MadeDemand, publishDemand, submitQuote } from '../sourcing.js';
import type { FurnishedMarket } from './furnishings.js';

export async function furnishSourcing(market: FurnishedMarket): Promise<void> {
  const { buyer, seller, unit, stranger, productId, secrets, known } = market;
  const [open, decided, withdrawn, closed] = [
    await publishDemand(buyer, productId),
    await publishDemand(buyer, productId),
    await publishDemand(buyer, productId),
    await publishDemand(buyer, productId),
  ];
  const quoteAll = async (demand: MadeDemand) => {
    const quotes: string[] = [];
    for (const vendor of [unit, seller]) quotes.push(await secretQuote(market, vendor, demand));
    return quotes;
  };
  await quoteAll(open);
  await submitQuote(stranger, open, '0.99');
  const [, winner = ''] = await quoteAll(decided);
  await submitQuote(stranger, decided, '0.98');
  const award = await awardDemand(buyer, decided.id, winner);
  secrets.keep('id of an award', award.id);
  const quoteId = await secretQuote(market, seller, withdrawn);
  await seller.agent.mutate('withdrawQuote', { quoteId }, 'quote { id }');
  await secretQuote(market, unit, closed);
  await buyer.mutate('closeDemand', { demandId: closed.id }, 'demand { id }');
  await market.journey.settle();
  await knowAwardedOrder(market);
  known.texts.add('A year');
}

async function secretQuote(
  { secrets, known }: FurnishedMarket,
  vendor: Vendor,
  demand: MadeDemand,
): Promise<string> {
  const amount = secrets.unitPrice('unit price of a quote');
  const quoteId = await submitQuote(vendor, demand, amount, secrets.text('note of a quote'));
  secrets.keep('id of a quote', quoteId);
  const { id: demandId, lineId: demandLineId } = demand;
  known.add({ demandId, demandLineId, quoteId, vendorId: vendor.id });
  return quoteId;
}

/** The order that the award became. */
async function knowAwardedOrder({ buyer, secrets, known }: FurnishedMarket): Promise<void> {
  const query = '{ purchases(first: 1) { nodes { id number orders { id lines { id } } } } }';
  const [purchase] = (await buyer.ask(query)).purchases.nodes;
  const [order] = purchase.orders;
  secrets.keep('id of a purchase', purchase.id);
  secrets.keep('id of an awarded order', order.id);
  known.add({ orderId: order.id, orderLineId: order.lines[0].id, purchaseId: purchase.id });
}
