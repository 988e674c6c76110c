// The sellers' own tables of price lists and of what is said of prices.
import { PriceRecord } from '@agora/offering/price-history/price-record.js';
import {
  PriceList,
  PriceListAssignee,
  PriceListEntry,
} from '@agora/offering/price-lists/price-list.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Seller } from '../sellers/seller.js';

@Entity({ tableName: 'seller_price_lists' })
@Unique({ properties: ['setFor', 'vendorId'] })
export class SellerPriceList extends PriceList {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'seller_price_list_entries' })
@Unique({ properties: ['priceListId', 'offerId'] })
export class SellerPriceListEntry extends PriceListEntry {
  @ManyToOne(() => SellerPriceList, { mapToPk: true, fieldName: 'price_list_id' })
  priceListId!: string;
}

@Entity({ tableName: 'seller_price_list_assignees' })
export class SellerPriceListAssignee extends PriceListAssignee {
  @ManyToOne(() => SellerPriceList, { mapToPk: true, fieldName: 'price_list_id' })
  priceListId!: string;
}

@Entity({ tableName: 'seller_price_records' })
export class SellerPriceRecord extends PriceRecord {}
