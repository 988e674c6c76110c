// Two products turn out to be one: the one that goes leaves what it is recognised by, fills the gaps of the
// one that stays, and answers with it from now on. What others keep of it follows by event.
import { DomainError } from '@agora/kernel/errors.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { requireCurator } from '../categories/category.policy.js';
import { productErrors } from '../products/product.errors.js';
import { Product } from '../products/product.js';
import { productPolicy } from '../products/product.policy.js';
import { changeProduct } from '../products/product-revision.js';
import { MergeProposal } from './merge-proposal.js';
import { moveReferences } from './move-references.js';

export interface MergeProductsInput {
  /** The one that goes. */
  productId: string;
  /** The one that stays. */
  intoProductId: string;
}

export async function mergeProducts(work: Work, input: MergeProductsInput): Promise<Product> {
  requireCurator(work);
  const { productId, intoProductId } = input;
  if (productId === intoProductId) {
    throw new DomainError(productErrors.RELATION_TO_ITSELF, { field: ['intoProductId'] });
  }
  // In the order of ids, so that two merges the other way round wait for each other.
  const [first, second] = [
    await work.lock(Product, min(productId, intoProductId), 'productId'),
    await work.lock(Product, max(productId, intoProductId), 'intoProductId'),
  ];
  const [gone, stays] = first.id === productId ? [first, second] : [second, first];
  work.authorize(productPolicy.merge, gone, productErrors.PRODUCT_NOT_IN_STATE);
  if (stays.state !== 'ACTIVE' && stays.state !== 'RETIRED') {
    const params = { state: stays.state };
    throw new DomainError(productErrors.PRODUCT_NOT_IN_STATE, { field: ['intoProductId'], params });
  }
  const { gtin, mpn, foldedMpn, brandId } = gone;
  await changeProduct(work, gone, 'MERGED', () => gone.mergeInto(stays));
  // What it was recognised by must be free before the other one takes it.
  await work.flush();
  await changeProduct(work, stays, 'MERGED', () => {
    fillGaps(stays, gone);
    stays.gtin ??= gtin;
    if (!stays.mpn && (!stays.brandId || stays.brandId === brandId)) {
      Object.assign(stays, { mpn, foldedMpn, brandId: stays.brandId ?? brandId });
    }
  });
  await moveReferences(work, gone.id, stays.id);
  await decideProposals(work, gone.id, stays.id);
  const merged = { productId: gone.id, intoProductId: stays.id };
  work.emit(catalogEvents['catalog.product.merged'].make(merged));
  return stays;
}

const min = (a: string, b: string) => (a < b ? a : b);
const max = (a: string, b: string) => (a < b ? b : a);

/** What stays keeps all it says; where it says nothing, the other one's word is taken. */
function fillGaps(stays: Product, gone: Product): void {
  stays.name = bothLanguages(stays.name, gone.name) ?? stays.name;
  stays.description = bothLanguages(stays.description, gone.description);
  stays.categoryId ??= gone.categoryId;
  stays.specifications = joined(stays.specifications, gone.specifications, (s) => s.attributeId);
  stays.documents = joined(stays.documents, gone.documents, (d) => d.url);
  stays.media = joined(stays.media, gone.media, (m) => m.url);
}

function bothLanguages(
  own: LocalizedText | null,
  other: LocalizedText | null,
): LocalizedText | null {
  if (!own || !other) return own ?? other;
  return { zhCN: own.zhCN || other.zhCN || null, en: own.en || other.en || null };
}

function joined<T>(own: readonly T[], other: readonly T[], keyOf: (entry: T) => string): T[] {
  const present = new Set(own.map(keyOf));
  return [...own, ...other.filter((entry) => !present.has(keyOf(entry)))];
}

/** The question about the two is answered; other questions about the one that went are void. */
async function decideProposals(work: Work, goneId: string, staysId: string): Promise<void> {
  const open = await work.em.find(MergeProposal, {
    state: 'OPEN',
    $or: [{ productId: goneId }, { otherProductId: goneId }],
  });
  for (const proposal of open) {
    const isThis = [proposal.productId, proposal.otherProductId].includes(staysId);
    proposal.state = isThis ? 'MERGED' : 'OBSOLETE';
    proposal.decidedAt = work.now;
    proposal.decidedByMemberId = work.actor.memberId ?? null;
  }
}
