// A seller's people write what its storefront says, what it looks like and which offers it shows first.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { type LocalizedTextInput, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import type { Upload } from '@agora/kernel/storage/uploads.js';
import type { Work } from '@agora/kernel/work.js';
import { slugFrom } from '@agora/offering/vendors/slug.js';
import { sellerTables } from '../seller-tables.js';
import { lockOwnSeller } from './own-seller.js';
import { sellerErrors } from './seller.errors.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';
import { tellStanding } from './tell-standing.js';

/** Undefined leaves a part as it is; null clears it. */
interface UpdateStorefront {
  /** The caller's own seller when left out. */
  sellerId?: string | null;
  name?: LocalizedTextInput | null;
  slug?: string | null;
  introduction?: LocalizedTextInput | null;
  policies?: LocalizedTextInput | null;
  banner?: string | null;
  bannerUploadId?: string | null;
  logo?: string | null;
  logoUploadId?: string | null;
  featuredOfferIds?: readonly string[] | null;
}

export const featuredOffersMax = 12;
const textLengthMax = 5000;
const addressLengthMax = 500;

const pictures = { banner: 'bannerUploadId', logo: 'logoUploadId' } as const;
type Picture = keyof typeof pictures;

/** Takes the context, not a work: pictures are found before the transaction and moved after it. */
export async function updateStorefront(ctx: Context, input: UpdateStorefront): Promise<Seller> {
  const uploads = new Map<Picture, Upload>();
  const given = (Object.keys(pictures) as Picture[]).filter((name) => input[pictures[name]]);
  // Who may not write it is told so before anything is said about a file.
  if (given.length > 0) await ctx.transact((work) => writable(work, input.sellerId));
  for (const name of given) {
    const field = pictures[name];
    const wanted = { uploadId: input[field] ?? '', purpose: 'STOREFRONT_PICTURE', field };
    uploads.set(name, await ctx.files.upload(ctx.actor, wanted));
  }
  const seller = await ctx.transact((work) => writeStorefront(work, input, uploads));
  for (const upload of uploads.values()) {
    await ctx.files.keep(upload, addressOf(upload).replace('/files/', 'public/'));
  }
  return seller;
}

async function writable(work: Work, sellerId: string | null | undefined): Promise<Seller> {
  const seller = sellerId
    ? await work.lock(Seller, sellerId, 'sellerId')
    : await lockOwnSeller(work);
  work.authorize(sellerPolicy.updateStorefront, seller, sellerErrors.SELLER_STATE);
  return seller;
}

async function writeStorefront(
  work: Work,
  input: UpdateStorefront,
  uploads: ReadonlyMap<Picture, Upload>,
): Promise<Seller> {
  const seller = await writable(work, input.sellerId);
  const { introduction, policies, featuredOfferIds } = input;
  const isRenamed = await rename(work, seller, input);
  if (introduction !== undefined) seller.introduction = textOrNull(introduction, 'introduction');
  if (policies !== undefined) seller.storefrontPolicies = textOrNull(policies, 'policies');
  for (const name of Object.keys(pictures) as Picture[]) {
    const upload = uploads.get(name);
    const said = input[name];
    if (upload) seller[name] = addressOf(upload);
    else if (said !== undefined) seller[name] = addressFrom(said, name);
  }
  if (featuredOfferIds) {
    seller.featuredOfferIds = await ownOffers(work, seller, featuredOfferIds);
  }
  seller.updatedAt = work.now;
  if (isRenamed) await tellStanding(work, seller, seller.isActive);
  return seller;
}

/** Its name and its place in addresses, which nobody else may have. */
async function rename(work: Work, seller: Seller, input: UpdateStorefront): Promise<boolean> {
  const { name, slug } = input;
  if (name) seller.name = localizedTextFrom(name, 'name', 200);
  if (slug) {
    const wanted = slugFrom(slug, 'slug');
    const other = await work.em.findOne(Seller, { slug: wanted, id: { $ne: seller.id } });
    if (other) {
      throw new DomainError(sellerErrors.SLUG_TAKEN, { field: ['slug'], params: { slug: wanted } });
    }
    seller.slug = wanted;
  }
  return Boolean(name || slug);
}

const textOrNull = (given: LocalizedTextInput | null, field: string) =>
  given && localizedTextFrom(given, field, textLengthMax);

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

const addressOf = ({ id, contentType }: Upload) =>
  `/files/storefronts/${id}.${endings[contentType] ?? 'bin'}`;

function addressFrom(given: string | null, field: string): string | null {
  if (given === null) return null;
  if (given.length > addressLengthMax || !/^(https:\/\/|\/)[^\s]+$/.test(given)) {
    throw invalidInput(field, 'NOT_AN_ADDRESS', { lengthMax: addressLengthMax });
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
