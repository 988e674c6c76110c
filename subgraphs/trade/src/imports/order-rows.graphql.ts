// Rows about orders between siblings: catalog reads the files, trade owns the orders.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@inaccessible')
@InputType({ description: 'A batch of lines of old orders of one vendor.' })
export class TakeOrderRowsInput {
  @Field(() => String, { description: 'Whose order numbers they are.' }) source!: string;
  @Field(() => Boolean, { description: 'Whether to answer only, without writing.' })
  isDryRun!: boolean;
  @Field(() => ID, { description: 'Who brings them in.' }) startedByMemberId!: string;
  @Field(() => ID, { description: 'Who sold.' }) vendorId!: string;
  @Field(() => ID, { nullable: true, description: 'Its company.' }) vendorCompanyId!: string | null;
  @Field(() => Json, { description: 'Lines, those of an order together; each with its line.' })
  rows!: unknown;
}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to takeOrderRows.' })
export class TakeOrderRowsPayload {
  @Field(() => Json, { description: 'A result for each row, with its line.' }) results!: unknown;
}
