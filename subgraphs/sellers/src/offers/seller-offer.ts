// The sellers' own tables of offers: the library's columns, foreign keys to the seller, and how the offer
// stands with the operator.
import { StateColumn, TextColumn } from '@agora/kernel/database/columns.js';
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
  /** Of the change that waits for the operator, or that it rejected last. */
  @StateColumn({ nullable: true }) reviewState: 'PENDING' | 'REJECTED' | null = null;
  /** Why the operator took it down; it goes up again only through a review. */
  @TextColumn(1000, { nullable: true }) takenDownReason: string | null = null;
}

@Entity({ tableName: 'seller_stock_movements' })
export class SellerStockMovement extends StockMovement {}
