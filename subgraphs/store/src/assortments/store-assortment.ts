// The store's own tables of assortments.
import {
  Assortment,
  AssortmentAssignee,
  AssortmentOffer,
} from '@agora/offering/assortments/assortment.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_assortments' })
@Index({ properties: ['vendorId', 'id'] })
export class StoreAssortment extends Assortment {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'store_assortment_offers' })
@Unique({ properties: ['assortmentId', 'offerId'] })
export class StoreAssortmentOffer extends AssortmentOffer {
  @ManyToOne(() => StoreAssortment, { mapToPk: true, fieldName: 'assortment_id' })
  assortmentId!: string;
}

@Entity({ tableName: 'store_assortment_assignees' })
export class StoreAssortmentAssignee extends AssortmentAssignee {
  @ManyToOne(() => StoreAssortment, { mapToPk: true, fieldName: 'assortment_id' })
  assortmentId!: string;
}
