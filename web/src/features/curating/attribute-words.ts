// What kinds of attributes there are, in words.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AttributesQuery as Answer, AttributeKind } from '../../data/generated/graphql.js';

export type KeptAttribute = NonNullable<NonNullable<Answer['attributes']>['nodes'][number]>;

export const attributeKindWords: Record<AttributeKind, MessageDescriptor> = {
  NUMBER: msg({ message: 'Number', context: 'kind of value' }),
  ENUM: msg`Choice`,
  TEXT: msg`Text`,
  BOOLEAN: msg`Yes or no`,
};
