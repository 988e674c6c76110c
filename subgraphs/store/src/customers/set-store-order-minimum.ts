// A business unit says what an order of it must be worth at the least.
import type { Work } from '@agora/kernel/work.js';
import {
  type SetOrderMinimumInput,
  setOrderMinimum,
} from '@agora/offering/customers/set-order-minimum.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { storeTables } from '../store-tables.js';

export async function setStoreOrderMinimum(
  work: Work,
  input: SetOrderMinimumInput,
): Promise<BusinessUnit> {
  const { id } = await setOrderMinimum(work, storeTables, input);
  return work.get(BusinessUnit, id);
}
