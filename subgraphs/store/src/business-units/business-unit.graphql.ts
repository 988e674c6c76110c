// The public face of business units.
import { LocalizedTextInput, NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { ManagedVendorInterface } from '@agora/offering/management/managed-vendor.graphql.js';
import { VendorInterface } from '@agora/offering/offers/offer.graphql.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('BusinessUnit', {
  implements: [VendorInterface, ManagedVendorInterface, NodeInterface],
  description:
    'An independently accounted part of the operator that sells in the self-operated store.',
})
export class BusinessUnitType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

@InputType({ description: "A new business unit, in the name of the caller's company." })
export class CreateBusinessUnitInput {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same unit.',
  })
  id!: string;
  @Field(() => LocalizedTextInput, {
    description: 'The name buyers know it by, up to 200 characters.',
  })
  name!: LocalizedTextInput;
  @Field(() => String, { description: 'Its place in addresses: a-z, 0-9 and hyphens, 2 to 60.' })
  slug!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it says of itself.' })
  introduction?: LocalizedTextInput | null;
}

@ObjectType({ description: 'The answer to createBusinessUnit.' })
export class CreateBusinessUnitPayload extends Payload {
  @Field(() => BusinessUnitType, { nullable: true, description: 'The unit; null with userErrors.' })
  businessUnit?: BusinessUnitType | null;
}
