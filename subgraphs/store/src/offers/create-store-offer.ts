// The operator's people write an offer of one of their business units.
import type { Work } from '@agora/kernel/work.js';
import { type CreateOfferInput, createOffer } from '@agora/offering/offers/create-offer.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { businessUnitPolicy } from '../business-units/business-unit.policy.js';
import { storeTables } from '../store-tables.js';

export async function createStoreOffer(
  work: Work,
  input: CreateOfferInput & { businessUnitId: string },
): Promise<Offer> {
  const unit = await work.get(BusinessUnit, input.businessUnitId, 'businessUnitId');
  work.authorize(businessUnitPolicy.sell, unit);
  return createOffer(work, storeTables, unit, input);
}
