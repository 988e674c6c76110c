// The store's own tables of warehouses, what is in them and what is expected.
import { StockArrival, Warehouse, WarehouseStock } from '@agora/offering/stock/warehouse.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_warehouses' })
export class StoreWarehouse extends Warehouse {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'store_warehouse_stocks' })
@Unique({ properties: ['warehouseId', 'offerId'] })
export class StoreWarehouseStock extends WarehouseStock {
  @ManyToOne(() => StoreWarehouse, { mapToPk: true, fieldName: 'warehouse_id' })
  warehouseId!: string;
}

@Entity({ tableName: 'store_stock_arrivals' })
export class StoreStockArrival extends StockArrival {}
