// Looks at the watches whose time has come: a sweep. Owners are asked outside of any transaction, as the company of
// the watch, so that nobody learns of a price or an offer that is not for it. A change of an offer brings the time
// forward; what changes without one (lists, groups, validity) is found when it comes round.
import { Actor } from '@agora/kernel/actor.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { LockMode } from '@mikro-orm/core';
import { ListedOffer } from '../listings/listed-offer.js';
import { byPriceAt } from '../listings/listing.queries.js';
import { Product } from '../products/product.js';
import { factsForCompany, type LiveFacts } from '../ranking/live-terms.js';
import { type Judged, judgeWatch } from './judge-watch.js';
import { Watch } from './watch.js';

export const lookAgainMs = 10 * 60_000;
/** When an owner did not answer. */
const retryMs = 30_000;
const batchMax = 50;
/** Of more offers of a product the cheapest by their public price are looked at. */
const offersMax = 100;

/** Returns how many were looked at. */
export async function checkWatches(subgraph: RunningSubgraph): Promise<number> {
  for (let count = 0; ; ) {
    const em = subgraph.database.em.fork();
    const isDue = await em.count(Watch, due(subgraph.clock.now()));
    if (isDue === 0) return count;
    const claimed = await subgraph.transact(claim);
    const judged = await judgeAll(subgraph, claimed);
    await subgraph.transact((work) => settle(work, claimed, judged));
    count += claimed.length;
  }
}

const due = (at: Date) => ({ state: 'ARMED', lookDueAt: { $lte: at } }) as const;

/** The next look is set before this one, so that what changes meanwhile can bring it forward again. */
async function claim(work: Work): Promise<Watch[]> {
  const options = { limit: batchMax, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const orderBy = { lookDueAt: 'asc', id: 'asc' } as const;
  const watches = await work.em.find(Watch, due(work.now), { ...options, orderBy });
  for (const watch of watches) watch.lookDueAt = new Date(work.now.getTime() + lookAgainMs);
  return watches;
}

async function judgeAll(
  subgraph: RunningSubgraph,
  watches: readonly Watch[],
): Promise<ReadonlyMap<string, Judged>> {
  const em = subgraph.database.em.fork();
  const productIds = [...new Set(watches.map(({ productId }) => productId))];
  const where = { productId: { $in: productIds }, isLive: true };
  const offers = await em.find(ListedOffer, where, { orderBy: { id: 'asc' } });
  const ctx = subgraph.contextFor(Actor.service(subgraph.name));
  const judged = new Map<string, Judged>();
  for (const companyId of new Set(watches.map((watch) => watch.companyId))) {
    const own = watches.filter((watch) => watch.companyId === companyId);
    const asked = own.flatMap((watch) =>
      watchedOf(watch, offers).map((offer) => ({ watch, offer, quantity: watch.quantity })),
    );
    const facts = await factsForCompany(asked, ctx, companyId);
    const byWatch = new Map<string, LiveFacts[]>(own.map(({ id }) => [id, []]));
    for (const [i, { watch }] of asked.entries()) {
      const fact = facts[i];
      if (fact) byWatch.get(watch.id)?.push(fact);
    }
    for (const watch of own) judged.set(watch.id, judgeWatch(watch, byWatch.get(watch.id) ?? []));
  }
  return judged;
}

function watchedOf(watch: Watch, offers: readonly ListedOffer[]): ListedOffer[] {
  const ofProduct = offers.filter(({ productId }) => productId === watch.productId);
  if (watch.offerId) return ofProduct.filter(({ id }) => id === watch.offerId);
  return ofProduct.sort(byPriceAt(watch.quantity)).slice(0, offersMax);
}

/** Only what is as it was when the owners were asked: a watch armed anew waits for its own look. */
async function settle(
  work: Work,
  claimed: readonly Watch[],
  judged: ReadonlyMap<string, Judged>,
): Promise<void> {
  const asked = new Map(claimed.map((watch) => [watch.id, watch]));
  const watches = await work.em.find(
    Watch,
    { id: { $in: [...asked.keys()] }, state: 'ARMED' },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const productIds = [...new Set(watches.map(({ productId }) => productId))];
  const products = await work.em.find(Product, { id: { $in: productIds } });
  const names = new Map(products.map(({ id, name }) => [id, name]));
  for (const watch of watches) {
    const result = judged.get(watch.id);
    const before = asked.get(watch.id);
    if (!result || before?.armedAt.getTime() !== watch.armedAt.getTime()) continue;
    if (result.isMet === null) {
      const soon = new Date(work.now.getTime() + retryMs);
      if (soon < watch.lookDueAt) watch.lookDueAt = soon;
      continue;
    }
    const isNews = result.isMet && !watch.wasMet;
    watch.wasMet = result.isMet;
    if (isNews) tell(work, watch, result.by, names.get(watch.productId) ?? {});
  }
}

function tell(work: Work, watch: Watch, by: LiveFacts | null, productName: Product['name']): void {
  watch.state = 'MET';
  watch.metAt = work.now;
  watch.metOfferId = by?.id ?? null;
  watch.metMillionths = by?.unitPriceMillionths ?? null;
  watch.metCurrencyCode = watch.metMillionths === null ? null : (by?.currencyCode ?? null);
  const { id: watchId, memberId, companyId, kind, productId } = watch;
  const payload = { watchId, memberId, companyId, kind, productId, productName };
  work.emit(catalogEvents['catalog.watch.met'].make(payload));
}
