// The catalog's import brings offers of a business unit: for sibling subgraphs and the command line.
import type { Work } from '@agora/kernel/work.js';
import {
  type ImportAnswer,
  type ImportRow,
  importOffers,
} from '@agora/offering/offers/import-offers.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { storeTables } from '../store-tables.js';

export async function importStoreOffers(
  work: Work,
  input: { businessUnitId: string; offers: readonly ImportRow[] },
): Promise<ImportAnswer> {
  const unit = await work.get(BusinessUnit, input.businessUnitId, 'businessUnitId');
  return importOffers(work, storeTables, unit, input.offers);
}
