// A seller's figures as they are now: counted when somebody looks, each with the number of orders behind it.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Seller } from '../sellers/seller.js';
import { isInsider } from '../sellers/seller.policy.js';
import { OrderFact } from './order-fact.js';
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

interface Counted {
  readonly sample: FilterQuery<OrderFact>;
  readonly bad: FilterQuery<OrderFact>;
}

/** What counts for each measure, and what of it is bad. */
function counted(now: Date): Record<MeasureCode, Counted> {
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

/** Null for everybody but its own people and the operator. */
export async function scorecardOf(ctx: Context, seller: Seller) {
  if (!isInsider(ctx.actor, seller)) return null;
  const since = new Date(ctx.now.getTime() - windowDays * dayMs);
  const own = { sellerId: seller.id, placedAt: { $gte: since } };
  const conditions = counted(ctx.now);
  const count = (where: FilterQuery<OrderFact>) =>
    ctx.em.count(OrderFact, { $and: [own, where] } as FilterQuery<OrderFact>);
  const measures = await Promise.all(
    thresholds.map(async ({ code, limitBasisPoints }) => {
      const { sample, bad } = conditions[code];
      const tally = { sampleSize: await count(sample), badCount: await count(bad) };
      return measureOf(code, tally, limitBasisPoints);
    }),
  );
  return { since, measures };
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
