// What an import of offers answers.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('ImportRejection', { description: 'A row that was not taken, and why.' })
export class ImportRejectionType {
  @Field(() => String, { description: "The source's key of the row." })
  sourceKey!: string;
  @Field(() => String, { description: 'The error code.' })
  code!: string;
  @Field(() => [String], { nullable: true, description: 'Path within the row.' })
  field!: readonly string[] | null;
  @Field(() => Json, { nullable: true, description: 'The values at fault.' })
  params!: unknown;
}

@ObjectType()
export abstract class ImportOffersAnswer extends Payload {
  @Field(() => Int, { nullable: true, description: 'Offers made.' })
  createdCount?: number;
  @Field(() => Int, { nullable: true, description: 'Offers with other terms than before.' })
  changedCount?: number;
  @Field(() => Int, { nullable: true, description: 'Rows that say the same as last time.' })
  unchangedCount?: number;
  @Field(() => [ImportRejectionType], { nullable: true, description: 'Rows that were not taken.' })
  rejections?: ImportRejectionType[];
}
