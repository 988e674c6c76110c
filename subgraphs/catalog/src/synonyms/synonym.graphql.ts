// The public face of synonyms: groups with their history, and how the operator edits them.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { synonymLanguages } from './synonym-group.js';

registerEnumType(synonymLanguages, {
  name: 'SynonymLanguage',
  description: "The language of a group's terms; it sorts the list, the words themselves decide.",
  valuesConfig: {
    ZH_CN: { description: 'Simplified Chinese.' },
    EN: { description: 'English.' },
    BOTH: { description: 'Terms of both languages, or of none, such as part families.' },
  },
});

const oneWay =
  'True: a search for the first term also finds the others, not the reverse. False: each finds all.';
const termsText =
  'Two to twenty words or phrases of up to 60 characters; one way, the first is what is typed.';

@ObjectType('SynonymRevision', { description: 'What a synonym group said from a revision on.' })
export class SynonymRevisionType {
  @Field(() => Int, { description: 'From 1; each change is one more.' })
  revision!: number;
  @Field(() => [String], { description: termsText })
  terms!: string[];
  @Field(() => synonymLanguages, { description: 'The language of the terms.' })
  language!: keyof typeof synonymLanguages;
  @Field(() => Boolean, { description: oneWay })
  isOneWay!: boolean;
  @Field(() => Boolean, { description: 'Whether this revision removed the group.' })
  isRemoved!: boolean;
  @Field(() => Date, { description: 'When it was said.' })
  changedAt!: Date;
}

@Directive('@key(fields: "id")')
@ObjectType('SynonymGroup', {
  implements: NodeInterface,
  description: 'Words that mean the same in a search. Operator staff see it.',
})
export class SynonymGroupType extends NodeInterface {
  @Field(() => [String], { description: termsText })
  terms!: string[];
  @Field(() => synonymLanguages, { description: 'The language of the terms.' })
  language!: keyof typeof synonymLanguages;
  @Field(() => Boolean, { description: oneWay })
  isOneWay!: boolean;
  @Field(() => Boolean, { description: 'Whether it was removed; it then has no effect.' })
  isRemoved!: boolean;
  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;
  @Field(() => Date, { description: 'When it was last changed.' })
  changedAt!: Date;
}
export const SynonymGroupConnection = connectionOf(() => SynonymGroupType, 'SynonymGroup');

@InputType({ description: 'Which synonym groups.' })
export class SynonymGroupFilterInput {
  @Field(() => String, { nullable: true, description: 'With a term that contains this.' })
  text?: string | null;
  @Field(() => synonymLanguages, { nullable: true, description: 'In this language.' })
  language?: keyof typeof synonymLanguages | null;
}

@InputType({ description: 'Words that mean the same.' })
export class CreateSynonymGroupInput {
  @Field(() => ID, {
    description: 'Made by the client: syn_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => [String], { description: termsText })
  terms!: string[];
  @Field(() => synonymLanguages, { description: 'The language of the terms.' })
  language!: keyof typeof synonymLanguages;
  @Field(() => Boolean, { nullable: true, description: `${oneWay} Default false.` })
  isOneWay?: boolean | null;
}

@ObjectType({ description: 'What createSynonymGroup did.' })
export class CreateSynonymGroupPayload extends Payload {
  @Field(() => SynonymGroupType, { nullable: true, description: 'The group; null when refused.' })
  synonymGroup?: unknown;
}

@InputType({ description: 'A synonym group as it shall be from now on.' })
export class UpdateSynonymGroupInput {
  @Field(() => ID, { description: 'The group.' })
  synonymGroupId!: string;
  @Field(() => [String], { description: termsText })
  terms!: string[];
  @Field(() => synonymLanguages, { description: 'The language of the terms.' })
  language!: keyof typeof synonymLanguages;
  @Field(() => Boolean, { nullable: true, description: `${oneWay} Default false.` })
  isOneWay?: boolean | null;
  @Field(() => Int, { description: 'The revision that was read; STALE_VERSION when it is older.' })
  expectedRevision!: number;
}

@ObjectType({ description: 'What updateSynonymGroup did.' })
export class UpdateSynonymGroupPayload extends Payload {
  @Field(() => SynonymGroupType, { nullable: true, description: 'The group; null when refused.' })
  synonymGroup?: unknown;
}

@InputType({ description: 'A synonym group that shall have no effect any more.' })
export class RemoveSynonymGroupInput {
  @Field(() => ID, { description: 'The group.' })
  synonymGroupId!: string;
}

@ObjectType({ description: 'What removeSynonymGroup did.' })
export class RemoveSynonymGroupPayload extends Payload {
  @Field(() => SynonymGroupType, { nullable: true, description: 'The group; null when refused.' })
  synonymGroup?: unknown;
}
