// Types of other subgraphs that the catalog points at: it knows their ids alone, their owners answer.
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Member', { description: 'A person acting for one company.' })
export class CatalogMember {
  @Field(() => ID, { description: 'Global id.' }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Company', { description: 'An organisation that buys, sells, or both.' })
export class CatalogCompany {
  @Field(() => ID, { description: 'Global id.' }) id!: string;
}
