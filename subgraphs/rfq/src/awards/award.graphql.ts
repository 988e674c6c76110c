// The public face of awards, and of the other way a buyer ends a demand: taking it back.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DemandType } from '../demands/demand.graphql.js';
import type { Demand } from '../demands/demand.js';
import type { Award } from './award.js';
import type { AwardContent } from './award-demand.js';

@ObjectType('Award', { description: "The buyer's choice of a quote. Only the two sides see it." })
export class AwardType implements Pick<Award, 'id' | 'at' | 'refusalCode'> {
  @Field(() => ID, { description: 'Id of the award, `awd_…`.' })
  id!: string;
  @Field(() => Date, { description: 'When it was made.' })
  at!: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Why no purchase was made of it, as a code; null unless that was refused.',
  })
  refusalCode!: string | null;
}

@InputType({ description: 'Which quote wins.' })
export class AwardDemandInput implements AwardContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `awd_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => ID, { description: 'The demand.' })
  demandId!: string;
  @Field(() => ID, { description: 'The quote chosen; it must be in the running and valid.' })
  quoteId!: string;
}

@ObjectType({ description: 'What awardDemand did.' })
export class AwardDemandPayload extends Payload {
  @Field(() => AwardType, { nullable: true, description: 'The award; null on an error.' })
  award?: Award;
  @Field(() => DemandType, { nullable: true, description: 'The demand; null on an error.' })
  demand?: Demand;
}

@InputType({ description: 'Which demand to take back.' })
export class CancelDemandInput {
  @Field(() => ID, { description: 'The demand.' })
  demandId!: string;
}

@ObjectType({ description: 'What cancelDemand did.' })
export class CancelDemandPayload extends Payload {
  @Field(() => DemandType, { nullable: true, description: 'The demand; null on an error.' })
  demand?: Demand;
}
