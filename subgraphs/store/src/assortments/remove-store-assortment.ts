// A business unit removes an assortment: its offers are everybody's again.
import type { Work } from '@agora/kernel/work.js';
import { removeAssortment } from '@agora/offering/assortments/remove-assortment.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { storeTables } from '../store-tables.js';

export async function removeStoreAssortment(
  work: Work,
  input: { assortmentId: string },
): Promise<BusinessUnit> {
  const { id } = await removeAssortment(work, storeTables, input);
  return work.get(BusinessUnit, id);
}
