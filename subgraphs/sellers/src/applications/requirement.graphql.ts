// What admission requires, as the schema shows it.
import { requirementGate, requirementKind } from '@agora/kernel/graphql/requirement-enums.js';
import type { Gate, RequirementKind } from '@agora/kernel/requirements.js';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('AdmissionRequirement', {
  description: 'Something that is required of a seller, and whether it is met now.',
})
export class AdmissionRequirementType {
  @Field(() => String, {
    description:
      'Names it: SELLER_TERMS, STOREFRONT, PLANNED_PRODUCTS, LICENSE_CHECKED, REQUESTED_….',
  })
  code!: string;
  @Field(() => requirementKind, { description: 'What it asks for.' })
  kind!: RequirementKind;
  @Field(() => requirementGate, { description: 'What it stands in the way of.' })
  gate!: Gate;
  @Field(() => Boolean, { description: 'Whether it is met now.' })
  isMet!: boolean;
  @Field(() => [String], {
    description:
      'What is missing: names of fields, the kind of a document, a version of terms, how many more; empty when it is met.',
  })
  missing!: readonly string[];
}
