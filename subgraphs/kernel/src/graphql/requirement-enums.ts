// The two enums of requirements as every subgraph's schema shows them; registered once for all of them.
import { registerEnumType } from 'type-graphql';
import type { Gate, RequirementKind } from '../requirements.js';

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
