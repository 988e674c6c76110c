// The operator's people set the prices one company gets from a business unit.
import type { Work } from '@agora/kernel/work.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import {
  type SetPriceListInput,
  setPriceList,
} from '@agora/offering/price-lists/set-price-list.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { businessUnitPolicy } from '../business-units/business-unit.policy.js';
import { storeTables } from '../store-tables.js';

export async function setStorePriceList(
  work: Work,
  input: SetPriceListInput & { businessUnitId: string },
): Promise<PriceList> {
  const unit = await work.get(BusinessUnit, input.businessUnitId, 'businessUnitId');
  work.authorize(businessUnitPolicy.sell, unit);
  return setPriceList(work, storeTables, unit, input);
}
