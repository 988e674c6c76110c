// Rows of a file for one business unit, for siblings alone; its row is locked while they are taken.
import type { Work } from '@agora/kernel/work.js';
import { takeVendorRows, type VendorRows } from '@agora/offering/imports/take-vendor-rows.js';
import type { TakenRow } from '@agora/offering/imports/taken-row.js';
import { BusinessUnit } from '../business-units/business-unit.js';
import { storeTables } from '../store-tables.js';

export async function takeStoreRows(
  work: Work,
  input: VendorRows & { vendorId: string },
): Promise<TakenRow[]> {
  const vendor = await work.lock(BusinessUnit, input.vendorId, 'vendorId');
  return takeVendorRows(work, storeTables, vendor, input);
}
