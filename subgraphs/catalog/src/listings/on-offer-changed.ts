// An offer changed in store or sellers: remember its newest state, whatever the order of arrival.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { offerSnapshot } from '@agora/schema/events/offers.js';
import { normalizePartNumber } from '../search/tokens.js';
import { ListedOffer } from './listed-offer.js';

export async function onOfferChanged(work: Work, message: EventMessage): Promise<void> {
  const offer = offerSnapshot.parse(message.payload);
  const known = await work.find(ListedOffer, offer.offerId);
  if (known && known.revision >= offer.version) return;
  const listed = known ?? work.add(Object.assign(new ListedOffer(), { id: offer.offerId }));
  listed.productId = offer.productId;
  listed.vendorId = offer.vendorId;
  listed.revision = offer.version;
  listed.isLive = offer.isLive;
  listed.isRestricted = offer.isRestricted;
  listed.currencyCode = offer.currencyCode;
  listed.tiers = [...offer.tiers].sort((a, b) => a.minimumQuantity - b.minimumQuantity);
  listed.minimumQuantity = offer.minimumQuantity;
  listed.leadTimeDays = offer.leadTimeDays;
  listed.stockState = offer.stockState;
  listed.foldedSku = normalizePartNumber(offer.vendorSku ?? '').slice(0, 100) || null;
  listed.touchedAt = work.now;
}
