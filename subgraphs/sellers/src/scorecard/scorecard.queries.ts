// A seller's figures as they are now: counted when somebody looks, each with the number of orders, demands or
// messages behind it.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { Seller } from '../sellers/seller.js';
import { isInsider } from '../sellers/seller.policy.js';
import { DemandFact } from './demand-fact.js';
import { OrderFact } from './order-fact.js';
import { replyTally } from './slow-replies.js';
import {
  badUntilBeyond,
  goodUntilWithin,
  judge,
  type MeasureCode,
  type Tally,
  thresholds,
  windowDays,
} from './thresholds.js';

const dayMs = 86_400_000;

interface Counted<Fact> {
  readonly sample: FilterQuery<Fact>;
  readonly bad: FilterQuery<Fact>;
}

type OrderMeasure = 'UNFULFILLED' | 'LATE_ANSWER' | 'LATE_SHIPMENT' | 'SHORT_DELIVERY';
type DemandMeasure = 'UNQUOTED_DEMAND' | 'LATE_QUOTE';

/** What counts for each measure, and what of it is bad. */
function countedOrders(now: Date): Record<OrderMeasure, Counted<OrderFact>> {
  const answered = { outcome: { $in: ['CONFIRMED', 'DECLINED', 'EXPIRED', 'GIVEN_UP'] as const } };
  const late = { $or: [{ isShippedLate: true }, { shippedAt: null, dueAt: { $lt: now } }] };
  return {
    UNFULFILLED: {
      sample: answered,
      bad: { outcome: { $in: ['DECLINED', 'EXPIRED', 'GIVEN_UP'] as const } },
    },
    LATE_ANSWER: { sample: answered, bad: { ...answered, isAnsweredLate: true } },
    LATE_SHIPMENT: {
      sample: {
        outcome: 'CONFIRMED',
        $or: [{ shippedAt: { $ne: null } }, { dueAt: { $lt: now } }],
      },
      bad: { outcome: 'CONFIRMED', ...late },
    },
    SHORT_DELIVERY: {
      sample: { receivedAt: { $ne: null } },
      bad: { receivedAt: { $ne: null }, isShort: true },
    },
  };
}

const countedDemands: Record<DemandMeasure, Counted<DemandFact>> = {
  UNQUOTED_DEMAND: {
    sample: { $or: [{ quotedAt: { $ne: null } }, { endedAt: { $ne: null } }] },
    bad: { quotedAt: null, endedAt: { $ne: null } },
  },
  LATE_QUOTE: {
    sample: { quotedAt: { $ne: null }, publishedAt: { $ne: null } },
    bad: { quotedAt: { $ne: null }, publishedAt: { $ne: null }, isQuotedLate: true },
  },
};

/** Null for everybody but its own people and the operator. */
export async function scorecardOf(ctx: Context, seller: Seller) {
  if (!isInsider(ctx.actor, seller)) return null;
  const since = new Date(ctx.now.getTime() - windowDays * dayMs);
  const tally = tallies(ctx, seller.id, since);
  const measures = await Promise.all(
    thresholds.map(async ({ code, limitBasisPoints }) =>
      measureOf(code, await tally[code](), limitBasisPoints),
    ),
  );
  return { since, measures };
}

function tallies(ctx: Context, sellerId: string, since: Date) {
  const placed = { sellerId, placedAt: { $gte: since } };
  const heard = { sellerId, heardAt: { $gte: since } };
  const orders = countedOrders(ctx.now);
  const ofOrders = (measure: OrderMeasure) => () =>
    tallyOf(ctx, OrderFact, placed, orders[measure]);
  const ofDemands = (measure: DemandMeasure) => () =>
    tallyOf(ctx, DemandFact, heard, countedDemands[measure]);
  return {
    UNFULFILLED: ofOrders('UNFULFILLED'),
    LATE_ANSWER: ofOrders('LATE_ANSWER'),
    LATE_SHIPMENT: ofOrders('LATE_SHIPMENT'),
    SHORT_DELIVERY: ofOrders('SHORT_DELIVERY'),
    UNQUOTED_DEMAND: ofDemands('UNQUOTED_DEMAND'),
    LATE_QUOTE: ofDemands('LATE_QUOTE'),
    LATE_REPLY: () => replyTally(ctx, sellerId, since),
  } satisfies Record<MeasureCode, () => Promise<Tally>>;
}

async function tallyOf<Fact extends object>(
  ctx: Context,
  fact: EntityClass<Fact>,
  own: FilterQuery<Fact>,
  { sample, bad }: Counted<Fact>,
): Promise<Tally> {
  const count = (where: FilterQuery<Fact>) => ctx.em.count(fact, { $and: [own, where] } as never);
  return { sampleSize: await count(sample), badCount: await count(bad) };
}

function measureOf(code: MeasureCode, tally: Tally, limitBasisPoints: number) {
  const { sampleSize, badCount } = tally;
  return {
    code,
    ...tally,
    limitBasisPoints,
    // Rounded half up; null where there is nothing to divide by.
    badBasisPoints: sampleSize > 0 ? Math.round((badCount * 10_000) / sampleSize) : null,
    judgement: judge(tally, limitBasisPoints),
    badUntilBeyond: badUntilBeyond(tally, limitBasisPoints),
    goodUntilWithin: goodUntilWithin(tally, limitBasisPoints),
  };
}
