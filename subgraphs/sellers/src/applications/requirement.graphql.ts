// What admission requires, as the schema shows it. The two enums are the same in accounts.
import type { Gate, RequirementKind } from '@agora/kernel/requirements.js';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const requirementKind: { readonly [K in RequirementKind]: K } = {
  TERMS: 'TERMS',
  PROFILE: 'PROFILE',
  DOCUMENT: 'DOCUMENT',
  MINIMUM: 'MINIMUM',
  REVIEW: 'REVIEW',
};
registerEnumType(requirementKind, {
  name: 'RequirementKind',
  description: 'What a requirement asks for.',
  valuesConfig: {
    TERMS: { description: 'That terms are accepted in their current version.' },
    PROFILE: { description: 'That facts are given.' },
    DOCUMENT: { description: 'That a document of a kind is there.' },
    MINIMUM: { description: 'That there is enough of something.' },
    REVIEW: { description: 'That the operator confirms something.' },
  },
});

export const requirementGate: { readonly [G in Gate]: G } = {
  SUBMIT: 'SUBMIT',
  APPROVE: 'APPROVE',
};
registerEnumType(requirementGate, {
  name: 'RequirementGate',
  description: 'What a requirement stands in the way of.',
  valuesConfig: {
    SUBMIT: { description: 'It has to be met before submitting.' },
    APPROVE: { description: 'It has to be met before approving.' },
  },
});

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
