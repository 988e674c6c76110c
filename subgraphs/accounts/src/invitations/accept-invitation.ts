// Whoever holds the token becomes a member, with the roles of the invitation and a password of its
// own.
import { DomainError } from '@agora/kernel/errors.js';
import { derivedId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { LockMode } from '@mikro-orm/core';
import { recordAudit } from '../audit/audit-entry.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { invitationErrors } from './invitation.errors.js';
import { Invitation, tokenHash } from './invitation.js';

/** The password was hashed before, outside of the transaction. */
export async function acceptInvitation(
  work: Work,
  input: { token: string },
  passwordHash: string,
): Promise<Member> {
  const byToken = { tokenHash: tokenHash(input.token) };
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const invitation = await work.em.findOne(Invitation, byToken, options);
  if (!invitation) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  // Who left or lost the right to invite does not let people in any more.
  const inviter = await work.get(Member, invitation.invitedBy);
  if (inviter.state !== 'ACTIVE' || !inviter.isAdministrator) {
    throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  }
  invitation.accept(work.now);
  const { email } = invitation;
  const isTaken = await work.em.findOne(Member, { email });
  if (isTaken) throw new DomainError(memberErrors.EMAIL_TAKEN);

  const member = work.add(memberFrom(work, invitation, passwordHash));
  const { id: memberId, companyId, roles } = member;
  const subjectId = invitation.id;
  recordAudit(work, {
    action: 'invitation.accepted',
    subjectId,
    companyId,
    byMemberId: memberId,
  });
  work.emit(accountsEvents['accounts.member.joined'].make({ companyId, memberId, roles }));
  return member;
}

function memberFrom(work: Work, invitation: Invitation, passwordHash: string): Member {
  const member = new Member();
  member.id = derivedId('mem', invitation.id);
  member.companyId = invitation.companyId;
  member.displayName = invitation.displayName;
  member.email = invitation.email;
  member.passwordHash = passwordHash;
  member.roles = invitation.roles;
  member.locale = invitation.locale;
  member.createdAt = work.now;
  return member;
}
