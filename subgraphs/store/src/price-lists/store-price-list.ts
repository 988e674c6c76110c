// The store's own tables of price lists.
import { PriceList, PriceListEntry } from '@agora/offering/price-lists/price-list.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_price_lists' })
@Unique({ properties: ['inForceFor', 'vendorId'] })
export class StorePriceList extends PriceList {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'store_price_list_entries' })
@Unique({ properties: ['priceListId', 'offerId'] })
export class StorePriceListEntry extends PriceListEntry {
  @ManyToOne(() => StorePriceList, { mapToPk: true, fieldName: 'price_list_id' })
  priceListId!: string;
}
