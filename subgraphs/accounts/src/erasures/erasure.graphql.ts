// The public face of an erasure: what it would do, what it did, and who may have it done.
import type { KeepReason } from '@agora/kernel/graphql/personal-data.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import { ProofInput } from '../sign-in-security/sign-in-security.graphql.js';
import type { Erasure, ErasureItem, ErasureState } from './erasure.js';

export const keepReason: { readonly [R in KeepReason]: R } = {
  BOOKKEEPING: 'BOOKKEEPING',
  CONTRACT: 'CONTRACT',
  COMPANY_RECORD: 'COMPANY_RECORD',
  PUBLIC_DISCUSSION: 'PUBLIC_DISCUSSION',
  ACCOUNTABILITY: 'ACCOUNTABILITY',
};
registerEnumType(keepReason, {
  name: 'KeepReason',
  description: 'Why records outlive the person. They hold an id that no longer leads to anybody.',
  valuesConfig: {
    BOOKKEEPING: { description: 'Purchases, deliveries and payments: the law wants them kept.' },
    CONTRACT: { description: 'Demands, quotes and awards: what companies agreed with each other.' },
    COMPANY_RECORD: { description: "The company's own work: imports, prices, messages." },
    PUBLIC_DISCUSSION: { description: 'What was said in public, and others have answered.' },
    ACCOUNTABILITY: { description: 'Who changed what, when: audit trail and decisions.' },
  },
});

export const erasureState: { readonly [S in ErasureState]: S } = {
  ERASING: 'ERASING',
  DONE: 'DONE',
};
registerEnumType(erasureState, {
  name: 'ErasureState',
  description: 'How far an erasure got.',
  valuesConfig: {
    ERASING: { description: 'What names the person is gone; the rest follows in fifteen minutes.' },
    DONE: { description: 'Nothing more happens.' },
  },
});

@ObjectType('ErasureItem', { description: 'Records of one kind that are held of a person.' })
export class ErasureItemType implements Pick<ErasureItem, 'part' | 'kind' | 'count'> {
  @Field(() => String, { description: 'Which part holds them, e.g. "trade".' }) part!: string;
  @Field(() => String, { description: 'As in the personal data file, e.g. "purchases".' })
  kind!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('ErasurePreview', { description: 'What an erasure of the caller would do now.' })
export class ErasurePreviewType {
  @Field(() => [CompanyType], {
    description:
      'Companies of which the caller is the only administrator: it names another one first. While there are any, eraseMyself is refused with LAST_ADMINISTRATOR.',
  })
  blockingCompanies!: unknown[];
  @Field(() => [ErasureItemType], { description: 'What is held, kind by kind.' })
  items!: ErasureItem[];
}

@ObjectType('Erasure', {
  description:
    'All that was known of a person is gone; what had to be kept names nobody. Seen by who had it done.',
})
export class ErasureType implements Pick<Erasure, 'id' | 'state' | 'erasedAt'> {
  @Field(() => ID, { description: 'Begins with era_.' }) id!: string;
  @Field(() => erasureState, { description: 'How far it got.' }) state!: ErasureState;
  @Field(() => Date, { description: 'When it was done.' }) erasedAt!: Date;
  @Field(() => [ErasureItemType], {
    description: 'The report: what was held, and what became of it.',
  })
  items!: ErasureItem[];
}

@InputType({ description: 'The caller wants to be erased, and shows that it is the person.' })
export class EraseMyselfInput extends ProofInput {
  @Field(() => ID, { description: 'Made by the client, begins with era_.' }) id!: string;
}

@InputType({ description: "Whom staff of the operator erases, on that person's request." })
export class EraseMemberInput {
  @Field(() => ID, { description: 'Made by the client, begins with era_.' }) id!: string;
  @Field(() => ID, { description: 'A member of any company, removed ones too; not the caller.' })
  memberId!: string;
  @Field(() => String, {
    description: 'How the request came in, without the name. 1 to 500 characters.',
  })
  reason!: string;
}

const result = { nullable: true, description: 'With its report; null when refused.' };

@ObjectType({ description: 'What eraseMyself did.' })
export class EraseMyselfPayload extends Payload {
  @Field(() => ErasureType, result) erasure?: Erasure;
}
@ObjectType({ description: 'What eraseMember did.' })
export class EraseMemberPayload extends Payload {
  @Field(() => ErasureType, result) erasure?: Erasure;
}
