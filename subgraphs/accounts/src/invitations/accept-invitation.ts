// Whoever holds the token becomes a member with the roles of the invitation: a new person with a
// password of its own, or one that signs in already and thereby belongs to one company more.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { derivedId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { LockMode } from '@mikro-orm/core';
import { strangerLimits } from '../attempts/stranger-limits.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { postMail } from '../mails/mail.js';
import { personOf } from '../members/confirm-password.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { hashNewPassword, isPassword } from '../members/password.js';
import { emailLimit } from '../members/sign-in-limits.js';
import { Person, personFrom } from '../people/person.js';
import { tokenHash } from '../people/token.js';
import { storedRights } from '../roles/company-role.queries.js';
import { permissionsOf } from '../roles/permission.js';
import { invitationErrors } from './invitation.errors.js';
import { Invitation } from './invitation.js';
import { openInvitation } from './invitation.queries.js';

interface Acceptance {
  token: string;
  /** New people choose one; who has one already types it, or is signed in. */
  password?: string | null;
}

/** Who comes in: a person there is, or the password of a new one. */
type Newcomer = { personId: string } | { passwordHash: string };

/** Takes the context, not a work: it hashes before the transaction. */
export async function acceptInvitation(ctx: Context, input: Acceptance): Promise<Member> {
  const { email } = await openInvitation(ctx, input.token);
  await ctx.transact((work) => takeAttempt(work, strangerLimits(ctx)));
  const known = await ctx.em.findOne(Person, { email });
  const newcomer: Newcomer = known
    ? { personId: await proven(ctx, known, input.password ?? '') }
    : { passwordHash: await hashNewPassword(input.password ?? '', email, 'password') };
  return ctx.transact((work) => join(work, input.token, newcomer));
}

/** The person's id, once it is clear that it is the one who asks. */
async function proven(ctx: Context, person: Person, password: string): Promise<string> {
  const { memberId, isMember } = ctx.actor;
  const caller = isMember && memberId ? await personOf(ctx, memberId) : null;
  if (caller?.id === person.id) return person.id;
  const limits = [emailLimit(person.email ?? '')];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  if (!(await isPassword(person.passwordHash, password))) {
    throw new DomainError(memberErrors.WRONG_PASSWORD, { field: ['password'] });
  }
  await ctx.transact((work) => giveAttemptBack(work, limits, attemptedAt));
  return person.id;
}

async function join(work: Work, token: string, newcomer: Newcomer): Promise<Member> {
  const byToken = { tokenHash: tokenHash(token) };
  const found = await work.em.findOne(Invitation, byToken);
  if (!found) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  await work.lock(Company, found.companyId);
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  const invitation = await work.em.findOne(Invitation, byToken, options);
  if (!invitation) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  await confirmInviter(work, invitation);
  invitation.accept(work.now);
  const person = await personComing(work, invitation, newcomer);
  const member = work.add(memberFrom(work, invitation, person));
  const { id: memberId, companyId } = member;
  if ('personId' in newcomer) await tellNewMembership(work, member, person);
  recordAudit(work, {
    action: 'invitation.accepted',
    subjectId: invitation.id,
    companyId,
    byMemberId: memberId,
    details: { email: invitation.email },
  });
  const roles = await storedRights(work, member);
  work.emit(accountsEvents['accounts.member.joined'].make({ companyId, memberId, roles }));
  return member;
}

/** To the mailbox too: it was not asked for by the same click. */
async function tellNewMembership(work: Work, member: Member, { email }: Person): Promise<void> {
  const { name: companyName } = await work.get(Company, member.companyId);
  const { displayName, locale } = member;
  const params = { displayName, companyName };
  postMail(work, { recipient: email ?? '', template: 'NEW_MEMBERSHIP', locale, params });
}

/** Who left or lost the right to invite does not let people in any more. */
async function confirmInviter(work: Work, { invitedBy, companyId }: Invitation): Promise<void> {
  const inviter = await work.get(Member, invitedBy);
  // Companies that were brought in are invited by the operator's staff, not from inside.
  const may =
    inviter.companyId === companyId
      ? permissionsOf(await storedRights(work, inviter)).includes('MANAGE_MEMBERS')
      : inviter.roles.includes('OPERATOR');
  if (inviter.state !== 'ACTIVE' || !may) {
    throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  }
}

async function personComing(work: Work, { email, companyId }: Invitation, newcomer: Newcomer) {
  if ('passwordHash' in newcomer) {
    const isTaken = await work.em.findOne(Person, { email });
    if (isTaken) throw new DomainError(memberErrors.EMAIL_TAKEN);
    return work.add(personFrom(work, email, newcomer.passwordHash));
  }
  const person = await work.lock(Person, newcomer.personId);
  if (person.email !== email) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  const where = { personId: person.id, companyId, state: 'ACTIVE' as const };
  const isInside = await work.em.findOne(Member, where);
  if (isInside) throw new DomainError(memberErrors.ALREADY_A_MEMBER);
  return person;
}

function memberFrom(work: Work, invitation: Invitation, person: Person): Member {
  const member = new Member();
  member.id = derivedId('mem', invitation.id);
  member.companyId = invitation.companyId;
  member.personId = person.id;
  member.displayName = invitation.displayName;
  member.roles = invitation.roles;
  member.companyRoleIds = invitation.companyRoleIds;
  member.locale = invitation.locale;
  member.createdAt = work.now;
  return member;
}
