// The offers an edit is about, and the checks on what it wants to do with them.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { checkChange } from '@agora/offering/price-changes/prices-to-change.js';
import { quantityMax } from '@agora/offering/prices/price-tiers.js';
import { SellerOffer } from '../offers/seller-offer.js';
import { type ManageableFilter, whereManageable } from '../offers/seller-offer.queries.js';
import type { Seller } from '../sellers/seller.js';
import { type EditChanges, type Edited, editedOffer } from './edited-offer.js';

export interface EditTerms {
  filter?: ManageableFilter | null;
  offerIds?: readonly string[] | null;
  changes: EditChanges;
}

export const offersMax = 10_000;
const leadTimeDaysMax = 3650;

export interface OfferToEdit extends Edited {
  readonly offer: SellerOffer;
}

export async function offersToEdit(
  em: Work['em'],
  seller: Seller,
  { filter, offerIds, changes, productIds }: EditTerms & { productIds: readonly string[] },
  now: Date,
): Promise<OfferToEdit[]> {
  checkChanges(changes);
  const ids = offerIds ? [{ id: { $in: [...offerIds] } }] : [];
  if (ids.length > 0 && (offerIds?.length ?? 0) > offersMax) throw tooMany('offerIds');
  const where = { $and: [whereManageable(seller, { ...filter, productIds }, now), ...ids] };
  const offers = await em.find(SellerOffer, where as never, {
    orderBy: { id: 'asc' },
    limit: offersMax + 1,
  });
  if (offers.length > offersMax) throw tooMany('filter');
  return offers
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map((offer) => ({ offer, ...editedOffer(offer, changes, now) }));
}

const tooMany = (field: string) => invalidInput(field, 'TOO_MANY', { countMax: offersMax });

function checkChanges(changes: EditChanges): void {
  const { percentBasisPoints, decimalPlaces, onHandQuantity, leadTimeDays, step } = changes;
  const given = [percentBasisPoints, onHandQuantity, leadTimeDays, step];
  if (given.every((value) => value == null)) throw invalidInput('changes', 'EMPTY');
  if (percentBasisPoints != null) {
    checkChange({ percentBasisPoints, decimalPlaces: decimalPlaces ?? 2 }, 'changes.');
  }
  within(onHandQuantity, 'changes.onHandQuantity', quantityMax);
  within(leadTimeDays, 'changes.leadTimeDays', leadTimeDaysMax);
}

function within(value: number | null | undefined, field: string, maximum: number): void {
  if (value == null || (value >= 0 && value <= maximum)) return;
  throw invalidInput(field, 'OUT_OF_RANGE', { value, minimum: 0, maximum });
}
