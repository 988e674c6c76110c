// The public face of cost centres.
import { LocalizedTextInput, LocalizedTextType, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { CostCentre } from './cost-centre.js';

export enum CostCentreAction {
  CHANGE = 'CHANGE',
  ARCHIVE = 'ARCHIVE',
}
registerEnumType(CostCentreAction, {
  name: 'CostCentreAction',
  description: 'What a caller may do to a cost centre.',
  valuesConfig: {
    CHANGE: { description: 'Mutation changeCostCentre.' },
    ARCHIVE: { description: 'Mutation archiveCostCentre.' },
  },
});

const code = "The company's own, unique in it in any case; 1 to 30 characters.";
const name = 'What it is for; each language up to 100 characters, null for none.';

@ObjectType('CostCentre', {
  description: 'What a company charges its purchases to. Its own people and the operator see it.',
})
export class CostCentreType implements Pick<CostCentre, 'id' | 'code' | 'isArchived'> {
  @Field(() => ID, { description: 'Begins with ccr_.' }) id!: string;
  @Field(() => String, { description: code }) code!: string;
  @Field(() => LocalizedTextType, { nullable: true, description: name })
  name!: LocalizedTextType | null;
  @Field(() => Boolean, { description: 'Whether nothing is charged to it any more.' })
  isArchived!: boolean;
}

@Directive('@inaccessible')
@ObjectType('ChargeableCostCentre', { description: 'A cost centre as a purchase keeps it.' })
export class ChargeableCostCentreType {
  @Field(() => String, { description: code }) code!: string;
  @Field(() => LocalizedTextType, { nullable: true, description: name })
  name!: LocalizedTextType | null;
}

const unit = "A unit of the caller's company; null: the whole company's, for everybody to charge.";

@InputType({ description: 'A new cost centre of the own company.' })
export class CreateCostCentreInput {
  @Field(() => ID, { description: 'Made by the client, begins with ccr_.' }) id!: string;
  @Field(() => String, { description: code }) code!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: name })
  name?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: unit }) unitId?: string | null;
}

@InputType({ description: 'What a cost centre is called and whose it is from now on.' })
export class ChangeCostCentreInput {
  @Field(() => ID, { description: "A cost centre of the caller's company." })
  costCentreId!: string;
  @Field(() => String, { description: code }) code!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: name })
  name?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: unit }) unitId?: string | null;
}

@InputType({ description: 'A cost centre that nothing is charged to any more.' })
export class ArchiveCostCentreInput {
  @Field(() => ID, { description: "A cost centre of the caller's company." })
  costCentreId!: string;
}

const result = { nullable: true, description: 'As it is now; null when refused.' };

@ObjectType({ description: 'What createCostCentre did.' })
export class CreateCostCentrePayload extends Payload {
  @Field(() => CostCentreType, result) costCentre?: CostCentre;
}
@ObjectType({ description: 'What changeCostCentre did.' })
export class ChangeCostCentrePayload extends Payload {
  @Field(() => CostCentreType, result) costCentre?: CostCentre;
}
@ObjectType({ description: 'What archiveCostCentre did.' })
export class ArchiveCostCentrePayload extends Payload {
  @Field(() => CostCentreType, result) costCentre?: CostCentre;
}
