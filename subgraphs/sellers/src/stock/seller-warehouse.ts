// The seller's own tables of warehouses, what is in them and what is expected.
import { StockArrival, Warehouse, WarehouseStock } from '@agora/offering/stock/warehouse.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Seller } from '../sellers/seller.js';

@Entity({ tableName: 'seller_warehouses' })
export class SellerWarehouse extends Warehouse {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'seller_warehouse_stocks' })
@Unique({ properties: ['warehouseId', 'offerId'] })
export class SellerWarehouseStock extends WarehouseStock {
  @ManyToOne(() => SellerWarehouse, { mapToPk: true, fieldName: 'warehouse_id' })
  warehouseId!: string;
}

@Entity({ tableName: 'seller_stock_arrivals' })
export class SellerStockArrival extends StockArrival {}
