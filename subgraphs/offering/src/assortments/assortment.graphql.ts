// The face of assortments, for the vendor that makes them.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CustomerGroupType } from '../customers/customer-group.graphql.js';
import { OfferInterface } from '../offers/offer.graphql.js';
import { OfferingCompanyType } from '../vendors/stubs.graphql.js';

@Directive('@shareable')
@ObjectType('Assortment', {
  description:
    'Offers of a vendor that only some companies see; only who manages the vendor sees that there is one.',
})
export class AssortmentType {
  @Field(() => ID, { description: 'Id of the assortment.' })
  id!: string;
  @Field(() => String, { description: "The vendor's own name for it." })
  name!: string;
  @Field(() => Int, { description: 'How many offers are in it.' })
  offerCount!: number;
  @Field(() => [OfferInterface], {
    nullable: 'items',
    description: 'The first 100 offers in it, in the order they came in.',
  })
  offers!: OfferInterface[];
  @Field(() => [OfferingCompanyType], {
    nullable: 'items',
    description: 'The companies that see it, in the order they were named.',
  })
  companies!: OfferingCompanyType[];
  @Field(() => [CustomerGroupType], { description: 'The customer groups that see it.' })
  groups!: CustomerGroupType[];
}

export const AssortmentConnection = connectionOf(() => AssortmentType, 'Assortment');

@InputType()
export abstract class SetAssortmentFields {
  @Field(() => ID, { description: 'Made by the client; of an existing one to change it.' })
  id!: string;
  @Field(() => ID, { description: 'The business unit or seller whose offers these are.' })
  vendorId!: string;
  @Field(() => String, { description: "The vendor's own name for it, up to 200 characters." })
  name!: string;
  @Field(() => [ID], { description: 'All companies that see it, up to 1,000.' })
  companyIds!: string[];
  @Field(() => [ID], { description: 'All customer groups that see it, up to 1,000.' })
  groupIds!: string[];
  @Field(() => [ID], { nullable: true, description: 'Offers that come into it, up to 500.' })
  addOfferIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Offers that go out of it, up to 500.' })
  removeOfferIds?: string[] | null;
}

@InputType()
export abstract class RemoveAssortmentFields {
  @Field(() => ID, { description: 'The assortment to remove.' })
  assortmentId!: string;
}
