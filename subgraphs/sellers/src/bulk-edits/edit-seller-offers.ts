// A seller changes many offers as one thing: prices, stock, lead time, up or down.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { offerEditErrors } from './offer-edit.errors.js';
import { OfferEdit, OfferEditItem } from './offer-edit.js';
import { type EditTerms, offersToEdit } from './offers-to-edit.js';

export interface EditOffersInput extends EditTerms {
  id: string;
  sellerId: string;
  /** How many offers the preview said would change; another number now is a refusal. */
  expectedOfferCount?: number | null;
}

/** `productIds`: those that catalog says the filter's text means. */
export async function editSellerOffers(
  work: Work,
  input: EditOffersInput,
  productIds: readonly string[],
): Promise<OfferEdit> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  work.authorize(sellerPolicy.setPriceList, seller);
  const isOwn = (found: OfferEdit) => found.vendorId === seller.id;
  const before = await earlier(work, OfferEdit, 'oed', input, isOwn);
  if (before) return before;
  const offers = await offersToEdit(work.em, seller, { ...input, productIds }, work.now);
  const changing = offers.filter(({ skipCode }) => skipCode === null);
  if (changing.length === 0) throw invalidInput('filter', 'EMPTY');
  const { expectedOfferCount } = input;
  if (expectedOfferCount != null && expectedOfferCount !== changing.length) {
    const params = { offerCount: changing.length, expectedOfferCount };
    throw new DomainError(offerEditErrors.OFFERS_CHANGED_MEANWHILE, { params });
  }
  const edit = new OfferEdit();
  edit.id = input.id;
  edit.contentHash = contentHash(input);
  edit.vendorId = seller.id;
  edit.changes = { ...input.changes };
  edit.offerCount = changing.length;
  edit.memberId = work.actor.memberId ?? null;
  edit.createdAt = work.now;
  edit.changedAt = work.now;
  for (const { offer, before: old, after } of changing) {
    const item = { id: newId('oei'), editId: edit.id, offerId: offer.id, before: old, after };
    work.add(Object.assign(new OfferEditItem(), item));
  }
  return work.add(edit);
}
