// A seller's people write what its storefront says and which offers it shows first.
import { invalidInput, notFound } from '@agora/kernel/errors.js';
import { type LocalizedTextInput, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { sellerTables } from '../seller-tables.js';
import { lockOwnSeller } from './own-seller.js';
import { sellerErrors } from './seller.errors.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';

/** Undefined leaves a part as it is; null clears it. */
interface UpdateStorefront {
  /** The caller's own seller when left out. */
  sellerId?: string | null;
  introduction?: LocalizedTextInput | null;
  policies?: LocalizedTextInput | null;
  banner?: string | null;
  featuredOfferIds?: readonly string[] | null;
}

export const featuredOffersMax = 12;
const textLengthMax = 5000;
const bannerLengthMax = 500;

export async function updateStorefront(work: Work, input: UpdateStorefront): Promise<Seller> {
  const { sellerId, introduction, policies, banner, featuredOfferIds } = input;
  const seller = sellerId
    ? await work.lock(Seller, sellerId, 'sellerId')
    : await lockOwnSeller(work);
  work.authorize(sellerPolicy.updateStorefront, seller, sellerErrors.SELLER_STATE);
  if (introduction !== undefined) seller.introduction = textOrNull(introduction, 'introduction');
  if (policies !== undefined) seller.storefrontPolicies = textOrNull(policies, 'policies');
  if (banner !== undefined) seller.banner = bannerFrom(banner);
  if (featuredOfferIds) {
    seller.featuredOfferIds = await ownOffers(work, seller, featuredOfferIds);
  }
  seller.updatedAt = work.now;
  return seller;
}

const textOrNull = (given: LocalizedTextInput | null, field: string) =>
  given && localizedTextFrom(given, field, textLengthMax);

function bannerFrom(given: string | null): string | null {
  if (given === null) return null;
  if (given.length > bannerLengthMax || !/^(https:\/\/|\/)[^\s]+$/.test(given)) {
    throw invalidInput('banner', 'NOT_AN_ADDRESS', { lengthMax: bannerLengthMax });
  }
  return given;
}

async function ownOffers(work: Work, seller: Seller, given: readonly string[]): Promise<string[]> {
  const ids = [...new Set(given)];
  if (ids.length > featuredOffersMax) {
    throw invalidInput('featuredOfferIds', 'TOO_MANY', { countMax: featuredOffersMax });
  }
  const where = { id: { $in: ids }, vendorId: seller.id };
  const found = await work.em.find(sellerTables.Offer, where as never, { orderBy: { id: 'asc' } });
  const known = new Set(found.map((offer) => offer.id));
  const strange = given.findIndex((id) => !known.has(id));
  if (strange >= 0) throw notFound(`featuredOfferIds.${strange}`);
  return ids;
}
