// Rows of a file for one seller, for siblings alone; its row is locked while they are taken.
import type { Work } from '@agora/kernel/work.js';
import { takeVendorRows, type VendorRows } from '@agora/offering/imports/take-vendor-rows.js';
import type { TakenRow } from '@agora/offering/imports/taken-row.js';
import { sellerTables } from '../seller-tables.js';
import { Seller } from '../sellers/seller.js';

export async function takeSellerRows(
  work: Work,
  input: VendorRows & { vendorId: string },
): Promise<TakenRow[]> {
  const vendor = await work.lock(Seller, input.vendorId, 'vendorId');
  return takeVendorRows(work, sellerTables, vendor, input);
}
