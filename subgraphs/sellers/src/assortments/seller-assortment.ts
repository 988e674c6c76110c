// The sellers' own tables of assortments.
import {
  Assortment,
  AssortmentAssignee,
  AssortmentOffer,
} from '@agora/offering/assortments/assortment.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Seller } from '../sellers/seller.js';

@Entity({ tableName: 'seller_assortments' })
@Index({ properties: ['vendorId', 'id'] })
export class SellerAssortment extends Assortment {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'seller_assortment_offers' })
@Unique({ properties: ['assortmentId', 'offerId'] })
export class SellerAssortmentOffer extends AssortmentOffer {
  @ManyToOne(() => SellerAssortment, { mapToPk: true, fieldName: 'assortment_id' })
  assortmentId!: string;
}

@Entity({ tableName: 'seller_assortment_assignees' })
export class SellerAssortmentAssignee extends AssortmentAssignee {
  @ManyToOne(() => SellerAssortment, { mapToPk: true, fieldName: 'assortment_id' })
  assortmentId!: string;
}
