// The sellers' own tables of customer groups and order minimums.
import {
  CustomerGroup,
  CustomerGroupMember,
  OrderMinimum,
} from '@agora/offering/customers/customer-group.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Seller } from '../sellers/seller.js';

@Entity({ tableName: 'seller_customer_groups' })
export class SellerCustomerGroup extends CustomerGroup {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'seller_customer_group_members' })
@Unique({ properties: ['groupId', 'companyId'] })
export class SellerCustomerGroupMember extends CustomerGroupMember {
  @ManyToOne(() => SellerCustomerGroup, { mapToPk: true, fieldName: 'group_id' })
  groupId!: string;
}

@Entity({ tableName: 'seller_order_minimums' })
export class SellerOrderMinimum extends OrderMinimum {
  @ManyToOne(() => Seller, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}
