// The store's own tables of offers: the library's columns, and foreign keys to the business unit.
import { Offer } from '@agora/offering/offers/offer.js';
import { StockMovement } from '@agora/offering/stock/stock-movement.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_offers' })
@Index({ properties: ['vendorId', 'state'] })
@Index({ properties: ['vendorId', 'id'] })
@Unique({ properties: ['vendorId', 'sourceKey'] })
export class StoreOffer extends Offer {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'store_stock_movements' })
export class StoreStockMovement extends StockMovement {}
