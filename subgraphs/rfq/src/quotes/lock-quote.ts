// Locks a quote with its demand, always in the order demand, quote: whoever changes a quote also guards
// the demand's count and its award.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Demand } from '../demands/demand.js';
import { Quote } from './quote.js';

export async function lockQuote(
  work: Work,
  quoteId: string,
  field = 'quoteId',
): Promise<{ quote: Quote; demand: Demand }> {
  // Read past the identity map: an entity loaded before the lock would keep its old values.
  const read = 'select demand_id as demandId from quotes where id = ?';
  const [row] = await work.sql<{ demandId: string }>(read, [quoteId]);
  if (!row) throw notFound(field);
  const demand = await work.lock(Demand, row.demandId);
  return { demand, quote: await work.lock(Quote, quoteId, field) };
}
