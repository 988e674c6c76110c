// The face of customer groups and order minimums, for the vendor that makes them.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { CurrencyCodeScalar } from '@agora/kernel/graphql/scalars.js';
import { MoneyInput, MoneyType } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OfferingCompanyType } from '../vendors/stubs.graphql.js';

@Directive('@shareable')
@ObjectType('CustomerGroup', {
  description: "A vendor's own grouping of its customers; only who manages the vendor sees it.",
})
export class CustomerGroupType {
  @Field(() => ID, { description: 'Id of the group.' })
  id!: string;
  @Field(() => String, { description: "The vendor's own name for it." })
  name!: string;
  @Field(() => Int, { description: 'How many companies are in it.' })
  companyCount!: number;
  @Field(() => [OfferingCompanyType], {
    nullable: 'items',
    description: 'The first 100 companies in it, in the order they came in.',
  })
  companies!: OfferingCompanyType[];
}

export const CustomerGroupConnection = connectionOf(() => CustomerGroupType, 'CustomerGroup');

@Directive('@shareable')
@ObjectType('OrderMinimum', {
  description: "What an order of a vendor must be worth at the least, in the order's currency.",
})
export class OrderMinimumType {
  @Field(() => CustomerGroupType, {
    nullable: true,
    description: 'The group it is for, in place of what holds for everyone; null: for everyone.',
  })
  group!: CustomerGroupType | null;
  @Field(() => MoneyType, { description: 'The least worth.' })
  amount!: MoneyType;
}

@InputType()
export abstract class SetCustomerGroupFields {
  @Field(() => ID, { description: 'Made by the client; of an existing one to change it.' })
  id!: string;
  @Field(() => ID, { description: 'The business unit or seller whose customers these are.' })
  vendorId!: string;
  @Field(() => String, { description: "The vendor's own name for it, up to 200 characters." })
  name!: string;
  @Field(() => [ID], { description: 'All companies in it, up to 10,000.' })
  companyIds!: string[];
}

@InputType()
export abstract class SetOrderMinimumFields {
  @Field(() => ID, { description: 'The business unit or seller.' })
  vendorId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'For this customer group in place of everyone; for everyone when left out.',
  })
  groupId?: string | null;
  @Field(() => CurrencyCodeScalar, { description: 'For orders in this currency, ISO 4217.' })
  currencyCode!: string;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The least worth, in that currency; none when left out.',
  })
  minimum?: MoneyInput | null;
}
