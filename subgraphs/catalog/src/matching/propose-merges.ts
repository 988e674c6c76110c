// Looks at products that changed since the last look and asks about those that may be one with another.
// Candidates come from two indexes, part number and words of the name, so that a catalog of a million is
// no more work than one of a thousand.
import { giveWay } from '@agora/kernel/give-way.js';
import { newId } from '@agora/kernel/ids.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { Brand } from '../brands/brand.js';
import { Product } from '../products/product.js';
import { type Candidate, matchScore, scoreToAsk } from './match-score.js';
import { MatchCursor, MergeProposal } from './merge-proposal.js';

const cursorId = 'products';
const batchSize = 200;
/** A name that so many have is a kind of thing, not a thing. */
const namesakesMax = 20;
/** A transaction may commit this much later than it began and still be noticed. */
const lateCommitMs = 5_000;

/** Goes on until everything that changed has been looked at; returns how many pairs are new. */
export async function proposeMerges(subgraph: RunningSubgraph): Promise<number> {
  let foundCount = 0;
  for (let isDone = false; !isDone; ) {
    await giveWay();
    const batch = await subgraph.transact(proposeSome);
    foundCount += batch.foundCount;
    isDone = batch.lookedAtCount < batchSize;
  }
  return foundCount;
}

async function proposeSome(work: Work): Promise<{ lookedAtCount: number; foundCount: number }> {
  const cursor = await work.find(MatchCursor, cursorId);
  const from = cursor ?? { touchedAt: new Date(0), productId: '' };
  const { touchedAt } = from;
  const products = await work.em.find(
    Product,
    {
      state: { $in: ['ACTIVE', 'IN_REVIEW'] },
      touchedAt: { $lte: new Date(work.now.getTime() - lateCommitMs) },
      $or: [{ touchedAt: { $gt: touchedAt } }, { touchedAt, id: { $gt: from.productId } }],
    },
    { orderBy: { touchedAt: 'asc', id: 'asc' }, limit: batchSize },
  );
  const last = products.at(-1);
  if (!last) return { lookedAtCount: 0, foundCount: 0 };
  const foundCount = await proposePairs(work, products);
  const moved = cursor ?? work.add(Object.assign(new MatchCursor(), { id: cursorId }));
  Object.assign(moved, { touchedAt: last.touchedAt, productId: last.id });
  return { lookedAtCount: products.length, foundCount };
}

async function proposePairs(work: Work, products: readonly Product[]): Promise<number> {
  const others = await candidatesFor(work, products);
  const all = new Map([...others, ...products].map((product) => [product.id, product]));
  const brands = await brandNames(work, [...all.values()]);
  const asCandidate = (product: Product): Candidate => ({
    ...pick(product),
    brandName: brands.get(product.brandId ?? '') ?? null,
  });
  const pairs = new Map<string, MergeProposal>();
  const alike = new Alike([...all.values()]);
  for (const product of products) {
    for (const other of alike.to(product)) {
      const { score, reasons } = matchScore(asCandidate(product), asCandidate(other));
      if (score < scoreToAsk) continue;
      const [productId = '', otherProductId = ''] = [product.id, other.id].sort();
      const found = { id: newId('mgp'), productId, otherProductId, score, reasons };
      const proposal = Object.assign(new MergeProposal(), { ...found, foundAt: work.now });
      pairs.set(`${productId}|${otherProductId}`, proposal);
    }
  }
  return addNew(work, [...pairs.values()]);
}

const pick = ({ name, categoryId, foldedMpn, gtin, kind, specifications }: Product) => ({
  name,
  categoryId,
  foldedMpn,
  gtin,
  kind,
  specifications,
});

async function candidatesFor(work: Work, products: readonly Product[]): Promise<Product[]> {
  const mpns = [...new Set(products.flatMap(({ foldedMpn }) => foldedMpn ?? []))];
  const names = [...new Set(products.map(({ nameKey }) => nameKey))];
  const state = { $in: ['ACTIVE', 'IN_REVIEW', 'RETIRED'] as const };
  const options = { orderBy: { id: 'asc' } as const, limit: batchSize * namesakesMax };
  const byMpn = await work.em.find(Product, { state, foldedMpn: { $in: mpns } } as never, options);
  const byName = await work.em.find(Product, { state, nameKey: { $in: names } } as never, options);
  return [...byMpn, ...byName];
}

/** Products that have their part number or all words of their name in common. */
class Alike {
  private readonly byNumber = new Map<string | null, Product[]>();
  private readonly byName = new Map<string, Product[]>();

  constructor(all: readonly Product[]) {
    for (const product of all) {
      add(this.byNumber, product.foldedMpn, product);
      add(this.byName, product.nameKey, product);
    }
  }

  to({ id, foldedMpn, nameKey }: Product): Product[] {
    const sameNumber = foldedMpn ? (this.byNumber.get(foldedMpn) ?? []) : [];
    const namesakes = (this.byName.get(nameKey) ?? []).filter((other) => other.id !== id);
    const few = namesakes.length <= namesakesMax ? namesakes : [];
    return [...new Set([...sameNumber, ...few])].filter((other) => other.id !== id);
  }
}

function add<Key>(groups: Map<Key, Product[]>, key: Key, product: Product): void {
  const group = groups.get(key);
  if (group) group.push(product);
  else groups.set(key, [product]);
}

/** Folded names of brands, those that were merged under the name of the one that stayed. */
async function brandNames(work: Work, products: readonly Product[]): Promise<Map<string, string>> {
  const ids = [...new Set(products.flatMap(({ brandId }) => brandId ?? []))];
  const brands = await work.em.find(Brand, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  return new Map(brands.map(({ id, foldedName }) => [id, foldedName]));
}

/** A pair that was proposed before keeps its answer. */
async function addNew(work: Work, proposals: readonly MergeProposal[]): Promise<number> {
  if (proposals.length === 0) return 0;
  const known = await work.em.find(MergeProposal, {
    productId: { $in: [...new Set(proposals.map((p) => p.productId))] },
  });
  const keyOf = (p: MergeProposal) => `${p.productId}|${p.otherProductId}`;
  const keys = new Set(known.map(keyOf));
  const fresh = proposals.filter((p) => !keys.has(keyOf(p)));
  for (const proposal of fresh) work.add(proposal);
  return fresh.length;
}
