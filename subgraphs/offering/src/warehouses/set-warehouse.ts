// A vendor names a place where it keeps stock, changes what is said of it, or closes it once it is empty.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { stockErrors } from '../stock/stock.errors.js';
import type { Warehouse } from '../stock/warehouse.js';

export interface SetWarehouseInput {
  id: string;
  vendorId: string;
  name: string;
  place?: string | null;
  priority?: number | null;
  isOpen?: boolean | null;
}

const warehousesMax = 100;
const priorityMax = 1_000_000;
const priorityDefault = 100;

export async function setWarehouse(
  work: Work,
  tables: OfferTables,
  input: SetWarehouseInput,
): Promise<Warehouse> {
  const vendor = await tables.vendorToManage(work, input.vendorId, 'vendorId');
  if (!isId(tables.warehousePrefix, input.id)) {
    throw invalidInput('id', 'NOT_AN_ID', { prefix: tables.warehousePrefix });
  }
  const found = await work.find(tables.Warehouse, input.id);
  if (found && found.vendorId !== vendor.id) throw notFound('id');
  const warehouse = found ? await work.lock(tables.Warehouse, input.id) : new tables.Warehouse();
  warehouse.name = textFrom(input.name, 'name', 100);
  warehouse.place = input.place?.trim() ? textFrom(input.place, 'place', 200) : null;
  warehouse.priority = priorityFrom(input.priority ?? priorityDefault);
  if (input.isOpen === false && warehouse.isOpen) await closeWarehouse(work, tables, warehouse);
  else if (input.isOpen) warehouse.closedAt = null;
  if (found) return warehouse;
  const count = await work.em.count(tables.Warehouse, { vendorId: vendor.id } as never);
  if (count >= warehousesMax) throw invalidInput('id', 'TOO_MANY', { countMax: warehousesMax });
  warehouse.id = input.id;
  warehouse.vendorId = vendor.id;
  warehouse.vendorCompanyId = vendor.companyId;
  warehouse.createdAt = work.now;
  return work.add(warehouse);
}

function priorityFrom(given: number): number {
  if (Number.isInteger(given) && given >= 0 && given <= priorityMax) return given;
  const params = { value: given, minimum: 0, maximum: priorityMax };
  throw invalidInput('priority', 'OUT_OF_RANGE', params);
}

async function closeWarehouse(work: Work, tables: OfferTables, warehouse: Warehouse) {
  const where = { warehouseId: warehouse.id, quantity: { $gt: 0 } } as never;
  const offerCount = await work.em.count(tables.WarehouseStock, where);
  if (offerCount > 0) {
    throw new DomainError(stockErrors.WAREHOUSE_NOT_EMPTY, {
      field: ['isOpen'],
      params: { offerCount },
    });
  }
  warehouse.closedAt = work.now;
}
