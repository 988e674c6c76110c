// What siblings say to hand rows of an import to the owner of offers. Each subgraph gives it its own names.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export abstract class TakeRowsFields {
  @Field(() => ID, { description: 'The vendor whose offers, stock or prices they are.' })
  vendorId!: string;
  @Field(() => String, { description: 'OFFERS, STOCK or PRICE_LISTS.' })
  kind!: string;
  @Field(() => Boolean, { description: 'Whether to answer only, without writing.' })
  isDryRun!: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'When the file came: of offers, which ones are not its own.',
  })
  since?: Date | null;
  @Field(() => Json, { description: 'Up to 500 rows, each with its line.' })
  rows!: unknown;
}
