// Rfq tells of demands and quotes: who offers what is asked for is measured by whether it quotes, and how soon.
import type { EventMessage } from '@agora/kernel/events/event.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { rfqEvents } from '@agora/schema/events/rfq.js';
import { SellerOffer } from '../offers/seller-offer.js';
import { Seller } from '../sellers/seller.js';
import { DemandFact } from './demand-fact.js';
import { quoteHours } from './thresholds.js';

const hourMs = 3_600_000;

/** Those who have a product of it on the market on that day are asked; nobody else is measured by it. */
export async function onDemandPublished(work: Work, message: EventMessage): Promise<void> {
  const { demandId, productIds, buyerCompanyId } = rfqEvents['rfq.demand.published'].read(
    message.payload,
  );
  const offers = await work.em.find(
    SellerOffer,
    { productId: { $in: productIds }, state: 'LIVE' },
    { orderBy: { id: 'asc' } },
  );
  const others = offers.filter(({ vendorCompanyId }) => vendorCompanyId !== buyerCompanyId);
  const vendorIds = [...new Set(others.map(({ vendorId }) => vendorId))];
  const sellers = await work.em.find(
    Seller,
    { id: { $in: vendorIds } },
    { orderBy: { id: 'asc' } },
  );
  const asked = sellers.filter((seller) => seller.isActive).map(({ id }) => id);
  const known = await factsOf(work, demandId);
  for (const fact of known) published(fact, message.occurredAt);
  for (const sellerId of asked) {
    if (known.some((fact) => fact.sellerId === sellerId)) continue;
    published(addFact(work, { demandId, sellerId }, message.occurredAt), message.occurredAt);
  }
}

/** A quote for what the seller does not offer yet counts too. */
export async function onQuoteSubmitted(work: Work, message: EventMessage): Promise<void> {
  const { demandId, vendorId: sellerId } = rfqEvents['rfq.quote.submitted'].read(message.payload);
  if (!sellerId.startsWith('sel_')) return;
  const found = await work.em.findOne(DemandFact, { demandId, sellerId });
  const fact = found ?? addFact(work, { demandId, sellerId }, message.occurredAt);
  fact.quotedAt ??= message.occurredAt;
  judgeQuote(fact);
}

export async function onDemandEnded(work: Work, message: EventMessage): Promise<void> {
  const { demandId } = message.payload as { demandId: string };
  for (const fact of await factsOf(work, demandId)) fact.endedAt ??= message.occurredAt;
}

/** Nobody could know that an answer would be in vain: only those who answered keep their fact. */
export async function onDemandCancelled(work: Work, message: EventMessage): Promise<void> {
  const { demandId } = rfqEvents['rfq.demand.cancelled'].read(message.payload);
  await work.em.nativeDelete(DemandFact, { demandId, quotedAt: null });
}

const factsOf = (work: Work, demandId: string) =>
  work.em.find(DemandFact, { demandId }, { orderBy: { id: 'asc' } });

function addFact(work: Work, of: { demandId: string; sellerId: string }, heardAt: Date) {
  return work.add(Object.assign(new DemandFact(), of, { id: newId('dmf'), heardAt }));
}

function published(fact: DemandFact, at: Date): void {
  fact.publishedAt = at;
  judgeQuote(fact);
}

function judgeQuote(fact: DemandFact): void {
  const { publishedAt, quotedAt } = fact;
  if (!publishedAt || !quotedAt) return;
  fact.isQuotedLate = quotedAt.getTime() - publishedAt.getTime() > quoteHours * hourMs;
}
