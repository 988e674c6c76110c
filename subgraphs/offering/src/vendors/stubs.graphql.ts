// Entities of other subgraphs that offers and vendors point to: their key is all that is known of them.
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Product', { description: 'What a thing is, shared by all who sell it.' })
export class OfferedProductType {
  @Field(() => ID, { description: 'Global id of the product.' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Member', { description: 'A person acting for one company.' })
export class OfferingMemberType {
  @Field(() => ID, { description: 'Global id of the member.' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Company', { description: 'An organisation that buys, sells, or both.' })
export class OfferingCompanyType {
  @Field(() => ID, { description: 'Global id of the company.' })
  id!: string;
}
