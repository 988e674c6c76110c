// The public face of a company's units: a tree that its own people see.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { MemberType } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import type { CompanyUnit } from './company-unit.js';

export enum CompanyUnitAction {
  RENAME = 'RENAME',
  MOVE = 'MOVE',
  ARCHIVE = 'ARCHIVE',
}
registerEnumType(CompanyUnitAction, {
  name: 'CompanyUnitAction',
  description: 'What a caller may do to a unit.',
  valuesConfig: {
    RENAME: { description: 'Mutation renameCompanyUnit.' },
    MOVE: { description: 'Mutation moveCompanyUnit.' },
    ARCHIVE: { description: 'Mutation archiveCompanyUnit, once nothing is in it.' },
  },
});

@ObjectType('CompanyUnit', {
  description:
    'A part of a company in the tree of its parts. Its own people and the operator see it.',
})
export class CompanyUnitType implements Pick<CompanyUnit, 'id' | 'name' | 'isArchived'> {
  @Field(() => ID, { description: 'Begins with unt_.' }) id!: string;
  @Field(() => String, { description: 'Up to 100 characters.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it is no more; nothing new goes into it.' })
  isArchived!: boolean;
}

const name = '1 to 100 characters.';
const parent = "The unit it is in, one of the caller's company; null: directly below the company.";
const unit = "A unit of the caller's company.";

@InputType({ description: 'A new unit of the own company.' })
export class CreateCompanyUnitInput {
  @Field(() => ID, { description: 'Made by the client, begins with unt_.' }) id!: string;
  @Field(() => String, { description: name }) name!: string;
  @Field(() => ID, { nullable: true, description: parent }) parentId?: string | null;
}

@InputType({ description: 'What a unit is called from now on.' })
export class RenameCompanyUnitInput {
  @Field(() => ID, { description: unit }) unitId!: string;
  @Field(() => String, { description: name }) name!: string;
}

@InputType({ description: 'Where a unit goes, with everything in it.' })
export class MoveCompanyUnitInput {
  @Field(() => ID, { description: unit }) unitId!: string;
  @Field(() => ID, { nullable: true, description: parent }) parentId?: string | null;
}

@InputType({ description: 'A unit that is no more.' })
export class ArchiveCompanyUnitInput {
  @Field(() => ID, { description: unit }) unitId!: string;
}

@InputType({ description: 'Where in its company a member belongs.' })
export class PlaceMemberInput {
  @Field(() => ID, { description: "A member of the caller's company." }) memberId!: string;
  @Field(() => ID, { nullable: true, description: 'Its unit; null: the company as a whole.' })
  unitId?: string | null;
}

const result = 'The unit as it is now; null when refused.';

@ObjectType({ description: 'What createCompanyUnit did.' })
export class CreateCompanyUnitPayload extends Payload {
  @Field(() => CompanyUnitType, { nullable: true, description: result }) unit?: CompanyUnit;
}
@ObjectType({ description: 'What renameCompanyUnit did.' })
export class RenameCompanyUnitPayload extends Payload {
  @Field(() => CompanyUnitType, { nullable: true, description: result }) unit?: CompanyUnit;
}
@ObjectType({ description: 'What moveCompanyUnit did.' })
export class MoveCompanyUnitPayload extends Payload {
  @Field(() => CompanyUnitType, { nullable: true, description: result }) unit?: CompanyUnit;
}
@ObjectType({ description: 'What archiveCompanyUnit did.' })
export class ArchiveCompanyUnitPayload extends Payload {
  @Field(() => CompanyUnitType, { nullable: true, description: result }) unit?: CompanyUnit;
}
@ObjectType({ description: 'What placeMember did.' })
export class PlaceMemberPayload extends Payload {
  @Field(() => MemberType, {
    nullable: true,
    description: 'The member as it is now; null when refused.',
  })
  member?: Member;
}
