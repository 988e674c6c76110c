// Demands and quotes, made by the people who demand and quote.
import { newId } from '@agora/kernel/ids.js';
import { type Vendor, yuan } from './goods.js';
import type { Person } from './person.js';

export const closesAt = '2026-04-01T00:00:00.000Z';

export interface MadeDemand {
  readonly id: string;
  readonly lineId: string;
}

/** A demand of one line for a product. */
export async function publishDemand(
  buyer: Person,
  productId: string,
  about: object = {},
): Promise<MadeDemand> {
  const lineId = newId('dln');
  const input = {
    id: newId('dem'),
    title: 'A year of resistors',
    deliveryPlace: 'Shenzhen',
    closesAt,
    currencyCode: 'CNY',
    lines: [{ id: lineId, productId, quantity: 90_000, unit: 'pcs' }],
    ...about,
  };
  await buyer.mutate('publishDemand', input, 'demand { id }');
  return { id: input.id, lineId };
}

export function quoteInput(vendor: Vendor, demand: MadeDemand, amount: string, note: string) {
  const line = { id: newId('qln'), demandLineId: demand.lineId, unitPrice: yuan(amount) };
  return {
    id: newId('quo'),
    demandId: demand.id,
    vendorId: vendor.id,
    validUntil: '2026-05-01T00:00:00.000Z',
    note,
    lines: [{ ...line, quantity: 90_000, leadTimeDays: 20 }],
  };
}

/** A vendor's answer to the whole demand; the quote's id. */
export async function submitQuote(
  vendor: Vendor,
  demand: MadeDemand,
  amount: string,
  note = 'In full reels.',
): Promise<string> {
  const input = quoteInput(vendor, demand, amount, note);
  await vendor.agent.mutate('submitQuote', input, 'quote { id }');
  return input.id;
}

export async function awardDemand(buyer: Person, demandId: string, quoteId: string) {
  const input = { id: newId('awd'), demandId, quoteId };
  await buyer.mutate('awardDemand', input, 'award { id }');
  return input;
}
