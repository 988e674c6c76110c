// The sellers' own tables of bulk changes.
import { PriceChange, PriceChangeItem } from '@agora/offering/price-changes/price-change.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Seller } from '../sellers/seller.js';

@Entity({ tableName: 'seller_price_changes' })
@Index({ properties: ['state', 'effectiveAt'] })
export class SellerPriceChange extends PriceChange {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'seller_price_change_items' })
@Index({ properties: ['changeId', 'state', 'offerId'] })
export class SellerPriceChangeItem extends PriceChangeItem {
  @ManyToOne(() => SellerPriceChange, { mapToPk: true, fieldName: 'change_id' })
  changeId!: string;
}
