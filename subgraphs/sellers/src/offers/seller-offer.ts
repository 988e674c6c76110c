// The sellers' own tables of offers: the library's columns, and foreign keys to the seller.
import { Offer } from '@agora/offering/offers/offer.js';
import { StockMovement } from '@agora/offering/stock/stock-movement.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Seller } from '../sellers/seller.js';

@Entity({ tableName: 'seller_offers' })
@Index({ properties: ['vendorId', 'state'] })
@Index({ properties: ['vendorId', 'id'] })
@Unique({ properties: ['vendorId', 'sourceKey'] })
export class SellerOffer extends Offer {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'seller_stock_movements' })
export class SellerStockMovement extends StockMovement {}
