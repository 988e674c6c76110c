// Rows of imports and exports, between siblings: catalog reads and writes the files, the seller owns the rows.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { TakeRowsFields } from '@agora/offering/imports/take-rows.graphql.js';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';

@Directive('@inaccessible')
@InputType({ description: 'A batch of rows for one seller.' })
export class TakeSellerRowsInput extends TakeRowsFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to takeSellerRows.' })
export class TakeSellerRowsPayload {
  @Field(() => Json, { description: 'A result for each row, with its line.' })
  results!: unknown;
}
