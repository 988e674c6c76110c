// The store's own tables of customer groups and order minimums.
import {
  CustomerGroup,
  CustomerGroupMember,
  OrderMinimum,
} from '@agora/offering/customers/customer-group.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessUnit } from '../business-units/business-unit.js';

@Entity({ tableName: 'store_customer_groups' })
export class StoreCustomerGroup extends CustomerGroup {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}

@Entity({ tableName: 'store_customer_group_members' })
@Unique({ properties: ['groupId', 'companyId'] })
export class StoreCustomerGroupMember extends CustomerGroupMember {
  @ManyToOne(() => StoreCustomerGroup, { mapToPk: true, fieldName: 'group_id' })
  groupId!: string;
}

@Entity({ tableName: 'store_order_minimums' })
export class StoreOrderMinimum extends OrderMinimum {
  @ManyToOne(() => BusinessUnit, { mapToPk: true, fieldName: 'vendor_id' })
  vendorId!: string;
}
