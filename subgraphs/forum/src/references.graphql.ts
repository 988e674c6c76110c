// Types of other subgraphs that the forum points at or adds to: it knows their ids alone, the gateway asks
// their owners.
import { Directive, Field, ID, ObjectType } from 'type-graphql';

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
