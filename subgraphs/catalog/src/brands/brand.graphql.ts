// The public face of brands.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Brand', { implements: NodeInterface, description: 'Who makes a product.' })
export class BrandType extends NodeInterface {
  @Field(() => String, { description: "The maker's name, as it writes it." })
  name!: string;
}

export const BrandConnection = connectionOf(() => BrandType, 'Brand');

@InputType({ description: 'A new brand.' })
export class CreateBrandInput {
  @Field(() => ID, {
    description: 'Made by the client: brd_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => String, {
    description: 'Up to 120 characters; unique without regard to case and spaces.',
  })
  name!: string;
}

@ObjectType({ description: 'What createBrand did.' })
export class CreateBrandPayload extends Payload {
  @Field(() => BrandType, { nullable: true, description: 'The brand; null when refused.' })
  brand?: unknown;
}
