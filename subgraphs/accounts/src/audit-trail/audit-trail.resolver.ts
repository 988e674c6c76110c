// Reading the audit trail: the own company's for who has the permission READ_AUDIT_TRAIL, any for the
// operator.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  AuditEntryConnection,
  AuditEntryType,
  AuditTrailFilter,
} from '../audit/audit-entry.graphql.js';
import { AuditEntry } from '../audit/audit-entry.js';
import { CompanyType } from '../companies/company.graphql.js';
import { companiesById } from '../companies/company.queries.js';
import { MemberType } from '../members/member.graphql.js';
import { membersById } from '../members/member.queries.js';
import { subjectName } from './subject-name.js';

@Resolver(() => AuditEntryType)
export class AuditTrailResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'Who did what, newest first: of the own company for its people with the permission READ_AUDIT_TRAIL, of all for the operator.',
  })
  auditTrail(
    @Arg('filter', () => AuditTrailFilter, { nullable: true, description: 'Null for all.' })
    filter: AuditTrailFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return auditPage(ctx, filter ?? {}, args);
  }

  @FieldResolver(() => ID, { description: 'The id of what it was done to.' })
  subject(@Root() entry: AuditEntry) {
    return entry.subjectId;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it was done to, as it was called then: a name, a code, an e-mail address, of a session the network address; null when nothing says it.',
  })
  subjectName(@Root() entry: AuditEntry) {
    return subjectName(entry);
  }

  @FieldResolver(() => CompanyType, { nullable: true, description: 'Where it happened.' })
  company(@Root() entry: AuditEntry, @Ctx() ctx: Context) {
    return ctx.load(companiesById, entry.companyId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who did it; null for services and for people without a session.',
  })
  member(@Root() { byMemberId }: AuditEntry, @Ctx() ctx: Context) {
    return byMemberId ? ctx.load(membersById, byMemberId) : null;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Staff of the operator who acted as `member`; null when it was the member itself.',
  })
  staff(@Root() { staffMemberId }: AuditEntry, @Ctx() ctx: Context) {
    return staffMemberId ? ctx.load(membersById, staffMemberId) : null;
  }
}

function auditPage(ctx: Context, filter: AuditTrailFilter, args: PageArgs) {
  const { companyId, memberId, action } = filter;
  const own = ctx.actor.isOperator ? companyId : ownCompany(ctx);
  // Another company's trail looks like an empty one.
  const isElsewhere = own && companyId && own !== companyId;
  const where = {
    ...(own ? { companyId: own } : {}),
    ...(memberId ? { byMemberId: memberId } : {}),
    ...(action ? { action: { $gte: action, $lt: `${action}\uffff` } } : {}),
    ...(isElsewhere ? { id: '' } : {}),
  };
  return entityPage(ctx.em, AuditEntry, where, args);
}

function ownCompany({ actor }: Context): string {
  const { companyId } = actor.requireMember();
  if (actor.actsFor(companyId, 'READ_AUDIT_TRAIL')) return companyId;
  throw new DomainError(commonErrors.FORBIDDEN);
}
