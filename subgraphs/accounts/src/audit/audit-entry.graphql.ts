// The audit trail as the company it is about, and the operator, read it.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AuditEntry } from './audit-entry.js';

@ObjectType('AuditEntry', {
  description: 'Who did what, when, to what. Entries are only ever added.',
})
export class AuditEntryType
  implements Pick<AuditEntry, 'id' | 'at' | 'action' | 'details' | 'byService' | 'requestId'>
{
  @Field(() => ID, { description: 'Begins with aud_.' }) id!: string;
  @Field(() => Date, { description: 'When it was done.' }) at!: Date;
  @Field(() => String, {
    description: 'What was done, as subject and past tense: "member.removed", "session.opened".',
  })
  action!: string;
  @Field(() => Json, {
    description: 'What there is to say besides, by action: old and new values, never a secret.',
  })
  details!: object;
  @Field(() => String, {
    nullable: true,
    description: 'The part of the platform that did it; null for people.',
  })
  byService!: string | null;
  @Field(() => ID, { description: 'The request it was done in; the same in all logs.' })
  requestId!: string;
}

export const AuditEntryConnection = connectionOf(() => AuditEntryType, 'AuditEntry');

@InputType({ description: 'Which entries; every condition given must hold.' })
export class AuditTrailFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'What happened in this company; others than the operator see their own alone.',
  })
  companyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'What this member did.' })
  memberId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The action, or the beginning of it: "member." for all that is about members.',
  })
  action?: string | null;
}
