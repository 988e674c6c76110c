// Requests for quotation of the last weeks: open with quotes to compare, closed and waiting for the decision,
// awarded and thereby a purchase, called off, ended without a quote.

import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { type DemoDemand, demands } from './demands.js';
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import type { DemoProduct } from './seed-offers.js';
import type { DemoSeller } from './seed-vendors.js';
import { speakerOf } from './speaker.js';

const currencyCode = 'CNY';
const dayMs = 86_400_000;

const notes = {
  nordic: 'Full reels only, EXW Gothenburg.',
  huaqiang: '原厂原包，含13%增值税。',
  zhongzhou: '现货，含13%增值税，洛阳发货，可提供检测报告。',
  lihua: '每批附 3.1 检验报告，宁波发货。',
  rheintal: 'DAP Shanghai, duty paid, with CE declaration.',
  yangtze: '含压力试验记录，质保 24 个月。',
  tiandun: '200 件起可印标，整箱包邮。',
  pearl: '按盘裁切，三天内发货。',
} as const;

/** What was asked for, quoted, awarded and given up on this day. */
export async function seedDemands(
  door: Door,
  daysAgo: number,
  sellers: readonly DemoSeller[],
  productOf: (mpn: string) => DemoProduct | undefined,
): Promise<void> {
  const { now } = door;
  for (const demand of demands) {
    const demandId = demoId('dem', demand.key);
    const buyer = speakerOf(demand.buyer);
    if (demand.daysAgo === daysAgo && (await publish(door, now, demand, productOf))) {
      for (const [i, key] of demand.quotes.entries()) {
        const seller = sellers.find((s) => s.key === key);
        if (seller) await quote(door, now, demand, seller, 970n - BigInt(i) * 35n, productOf);
      }
    }
    if (demand.awardedDaysAgo === daysAgo) {
      const quoteId = demoId('quo', `${demand.key}/${demand.quotes[0]}`);
      const award = { id: demoId('awd', demand.key), demandId, quoteId };
      await door.step(buyer, 'awardDemand', award, 'demand { id }');
    }
    if (demand.cancelledDaysAgo === daysAgo)
      await door.step(buyer, 'cancelDemand', { demandId }, 'demand { id }');
    if (demand.withdrawn && demand.daysAgo === daysAgo) {
      const quoteId = demoId('quo', `${demand.key}/${demand.withdrawn}`);
      await door.step(speakerOf(demand.withdrawn), 'withdrawQuote', { quoteId }, 'quote { id }');
    }
  }
}

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * dayMs).toISOString();

async function publish(
  door: Door,
  now: Date,
  demand: DemoDemand,
  productOf: (mpn: string) => DemoProduct | undefined,
): Promise<boolean> {
  const input = {
    id: demoId('dem', demand.key),
    title: demand.title,
    description: demand.description,
    deliveryPlace: demand.deliveryPlace,
    deliverBy: inDays(now, demand.closesInDays + 40).slice(0, 10),
    closesAt: inDays(now, demand.closesInDays),
    currencyCode,
    lines: demand.mpns.map((mpn, i) => ({
      id: demoId('dln', `${demand.key}/${i}`),
      productId: productOf(mpn)?.id ?? null,
      specification: productOf(mpn) ? null : mpn,
      quantity: demand.quantities[i],
      unit: demand.unit ?? 'pcs',
    })),
  };
  return (
    (await door.act(speakerOf(demand.buyer), 'publishDemand', input, 'demand { id }')) !== null
  );
}

async function quote(
  door: Door,
  now: Date,
  demand: DemoDemand,
  seller: DemoSeller,
  thousandths: bigint,
  productOf: (mpn: string) => DemoProduct | undefined,
): Promise<void> {
  const input = {
    id: demoId('quo', `${demand.key}/${seller.key}`),
    demandId: demoId('dem', demand.key),
    vendorId: seller.sellerId,
    validUntil: inDays(now, demand.closesInDays + 21),
    note: notes[seller.key as keyof typeof notes] ?? notes.huaqiang,
    lines: demand.mpns.map((mpn, i) => {
      const millionths = ((productOf(mpn)?.millionths ?? 1_000_000n) * thousandths) / 1000n;
      return {
        id: demoId('qln', `${demand.key}/${seller.key}/${i}`),
        demandLineId: demoId('dln', `${demand.key}/${i}`),
        unitPrice: { amount: UnitPrice.of(millionths, currencyCode).amount, currencyCode },
        quantity: demand.quantities[i],
        leadTimeDays: seller.key === 'nordic' || seller.key === 'rheintal' ? 14 : 5,
      };
    }),
  };
  await door.act(speakerOf(seller.key), 'submitQuote', input, 'quote { id }');
}
