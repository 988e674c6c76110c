// A seller takes an edit back: offers that nobody touched since become what they were, the others stay.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { offerEditErrors } from './offer-edit.errors.js';
import { OfferEdit, offerEditStates } from './offer-edit.js';

export async function undoOfferEdit(
  work: Work,
  { offerEditId }: { offerEditId: string },
): Promise<OfferEdit> {
  work.actor.requireMember();
  const found = await work.find(OfferEdit, offerEditId);
  if (!found) throw notFound('offerEditId');
  const seller = await work.lock(Seller, found.vendorId, 'offerEditId');
  work.authorize(sellerPolicy.setPriceList, seller);
  const edit = await work.lock(OfferEdit, offerEditId, 'offerEditId');
  const { OFFER_EDIT_STATE } = offerEditErrors;
  edit.state = offerEditStates.move(edit.state, 'UNDOING', OFFER_EDIT_STATE);
  edit.changedAt = work.now;
  return edit;
}
