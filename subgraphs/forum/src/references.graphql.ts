// Types of other subgraphs that the forum points at or adds to: it knows their ids alone, the gateway asks
// their owners.
import { NodeInterface } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';

const idText = 'Global id.';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Member', { description: 'A person acting for one company.' })
export class ForumMemberType {
  @Field(() => ID, { description: idText }) id!: string;
}

/** Not only a stub: the forum adds `threads` and `openQuestionCount`. */
@Directive('@key(fields: "id")')
@ObjectType('Product', { description: 'What a thing is; shared by all vendors.' })
export class ForumProductType {
  @Field(() => ID, { description: idText }) id!: string;
}

/** Not only a stub: the forum adds `threads`. */
@Directive('@key(fields: "id")')
@ObjectType('Category', { description: 'A place in the tree of products.' })
export class ForumCategoryType {
  @Field(() => ID, { description: idText }) id!: string;
}

@InterfaceType('Vendor', {
  description: "Whoever sells an offer: one of the operator's business units, or a seller.",
  implements: NodeInterface,
  autoRegisterImplementations: false,
})
export abstract class ForumVendorInterface extends NodeInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('BusinessUnit', {
  description: 'An independently accounted part of the operator that sells in its own store.',
  implements: [ForumVendorInterface, NodeInterface],
})
export class ForumBusinessUnitType {
  @Field(() => ID, { description: idText }) id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Seller', {
  description: 'A third-party company admitted to sell.',
  implements: [ForumVendorInterface, NodeInterface],
})
export class ForumSellerType {
  @Field(() => ID, { description: idText }) id!: string;
}
