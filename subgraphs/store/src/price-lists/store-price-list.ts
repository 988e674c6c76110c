// The store's own tables of price lists and of what is said of prices.
import { PriceRecord } from '@agora/offering/price-history/price-record.js';
import {
  PriceList,
  PriceListAssignee,
  PriceListEntry,
} from '@agora/offering/price-lists/price-list.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_price_lists' })
@Unique({ properties: ['setFor', 'vendorId'] })
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

@Entity({ tableName: 'store_price_list_assignees' })
export class StorePriceListAssignee extends PriceListAssignee {
  @ManyToOne(() => StorePriceList, { mapToPk: true, fieldName: 'price_list_id' })
  priceListId!: string;
}

@Entity({ tableName: 'store_price_records' })
export class StorePriceRecord extends PriceRecord {}
