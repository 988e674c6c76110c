// The store's own tables of bulk changes.
import { PriceChange, PriceChangeItem } from '@agora/offering/price-changes/price-change.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_price_changes' })
@Index({ properties: ['state', 'effectiveAt'] })
export class StorePriceChange extends PriceChange {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'store_price_change_items' })
@Index({ properties: ['changeId', 'state', 'offerId'] })
export class StorePriceChangeItem extends PriceChangeItem {
  @ManyToOne(() => StorePriceChange, { mapToPk: true, fieldName: 'change_id' })
  changeId!: string;
}
