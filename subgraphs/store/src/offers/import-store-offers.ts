// Brings offers of a business unit from somebody's file: for its people, the operator's, and siblings.
import type { Work } from '@agora/kernel/work.js';
import {
  type ImportAnswer,
  type ImportRow,
  importOffers,
} from '@agora/offering/offers/import-offers.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { businessUnitPolicy } from '../business-units/business-unit.policy.js';
import { storeTables } from '../store-tables.js';

export async function importStoreOffers(
  work: Work,
  input: { businessUnitId: string; offers: readonly ImportRow[] },
): Promise<ImportAnswer> {
  const unit = await work.get(BusinessUnit, input.businessUnitId, 'businessUnitId');
  if (!work.actor.isService) work.authorize(businessUnitPolicy.sell, unit);
  return importOffers(work, storeTables, unit, input.offers);
}
