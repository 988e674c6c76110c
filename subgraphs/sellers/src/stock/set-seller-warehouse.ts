// A seller names a place where it keeps stock, or changes what is said of it.
import type { Work } from '@agora/kernel/work.js';
import type { Warehouse } from '@agora/offering/stock/warehouse.js';
import { type SetWarehouseInput, setWarehouse } from '@agora/offering/warehouses/set-warehouse.js';
import { sellerTables } from '../seller-tables.js';

export function setSellerWarehouse(work: Work, input: SetWarehouseInput): Promise<Warehouse> {
  return setWarehouse(work, sellerTables, input);
}
