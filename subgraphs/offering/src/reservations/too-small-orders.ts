// What a vendor's part of a purchase must be worth at the least: judged over all its lines together, in each
// currency, and said of each of them.
import { Money } from '@agora/kernel/money/money.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { Work } from '@agora/kernel/work.js';
import { orderMinimums } from '../customers/order-minimums.js';
import type { OfferTables } from '../offer-tables.js';
import type { Refusal } from './judge-line.js';
import type { JudgedLine } from './judge-lines.js';

export async function tooSmallOrders(
  em: Work['em'],
  tables: OfferTables,
  buyerCompanyId: string,
  judged: readonly JudgedLine[],
): Promise<Refusal[]> {
  const parts = new Map<string, JudgedLine[]>();
  for (const line of judged) {
    const { terms } = line;
    // A line without a price is refused for that already.
    if (!terms?.unitPriceMillionths) continue;
    const key = `${terms.vendorId} ${terms.currencyCode}`;
    parts.set(key, [...(parts.get(key) ?? []), line]);
  }
  const vendorIds = [...new Set(judged.flatMap(({ terms }) => terms?.vendorId ?? []))];
  if (vendorIds.length === 0) return [];
  const minimums = await orderMinimums(em, tables, buyerCompanyId, vendorIds);
  return [...parts].flatMap(([key, lines]) => {
    const [vendorId = '', currencyCode = ''] = key.split(' ');
    const minimum = minimums.get(vendorId)?.get(currencyCode);
    const total = minimum && worthOf(lines, currencyCode);
    if (!minimum || !total || total.minor >= minimum.minor) return [];
    const params = { minimum: minimum.amount, total: total.amount, currencyCode };
    return lines.map(({ lineId }): Refusal => ({ lineId, code: 'BELOW_ORDER_VALUE', params }));
  });
}

function worthOf(lines: readonly JudgedLine[], currencyCode: string): Money {
  const totals = lines.map(({ terms, quantity }) =>
    UnitPrice.of(BigInt(terms?.unitPriceMillionths ?? 0), currencyCode).times(quantity),
  );
  return Money.sum(totals, currencyCode);
}
