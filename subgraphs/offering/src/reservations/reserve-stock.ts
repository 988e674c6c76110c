// Holds stock for all lines of a purchase or for none; what is held never exceeds what there is and what may be
// owed. Purchases of one offer that come while another one is being held are held together.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { holdLines, type ReserveAnswer, type ReserveInput, StockTaken } from './hold-lines.js';
import { holdTogether } from './hold-together.js';
import { Lanes } from './lanes.js';

export type { ReserveAnswer, ReserveInput } from './hold-lines.js';

type Transact = <T>(verb: (work: Work) => Promise<T>) => Promise<T>;

/** One for each database that this process writes to. */
const lanes = new WeakMap<object, Lanes<ReserveInput, ReserveAnswer>>();

export async function reserveStock(
  ctx: Context,
  tables: OfferTables,
  input: ReserveInput,
): Promise<ReserveAnswer> {
  const transact: Transact = (verb) => ctx.transact(verb);
  const [first, ...more] = new Set(input.lines.map(({ offerId }) => offerId));
  // Purchases of several offers would have to wait in several lanes at once.
  if (!first || more.length > 0) return reserveAlone(transact, tables, input);
  const { database } = ctx.source;
  let all = lanes.get(database);
  if (!all) {
    all = new Lanes();
    lanes.set(database, all);
  }
  return all.go(first, input, {
    alone: (one) => reserveAlone(transact, tables, one),
    together: (many) => ctx.transact((work) => holdTogether(work, tables, first, many)),
  });
}

/** Looks without locks first; when it lost a race it locks the offers, and then cannot lose another. */
export async function reserveAlone(
  transact: Transact,
  tables: OfferTables,
  input: ReserveInput,
): Promise<ReserveAnswer> {
  try {
    return await transact((work) => holdLines(work, tables, input, { isLocking: false }));
  } catch (error) {
    if (!(error instanceof StockTaken)) throw error;
    return transact((work) => holdLines(work, tables, input, { isLocking: true }));
  }
}
