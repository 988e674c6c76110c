// The warehouse that something is put into or taken from: the vendor's own, and open for what comes in. Its row
// is locked before the offer's, so that it is not closed meanwhile.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { stockErrors } from './stock.errors.js';
import type { Warehouse } from './warehouse.js';

export async function ownWarehouse(
  work: Work,
  tables: OfferTables,
  { warehouseId, vendorId }: { warehouseId: string; vendorId: string },
  field: string,
): Promise<Warehouse> {
  const warehouse = await work.find(tables.Warehouse, warehouseId);
  if (!warehouse || warehouse.vendorId !== vendorId) throw notFound(field);
  return warehouse;
}

export async function openWarehouse(
  work: Work,
  tables: OfferTables,
  which: { warehouseId: string; vendorId: string },
  field: string,
): Promise<Warehouse> {
  await ownWarehouse(work, tables, which, field);
  const warehouse = await work.lock(tables.Warehouse, which.warehouseId, field);
  if (!warehouse.isOpen) {
    throw new DomainError(stockErrors.WAREHOUSE_CLOSED, { field: field.split('.') });
  }
  return warehouse;
}
