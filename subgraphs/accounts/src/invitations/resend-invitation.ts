// The same invitation once more, with a new token and a new week: the earlier mail's token ends.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { invitationErrors } from './invitation.errors.js';
import { Invitation } from './invitation.js';
import { invitationPolicy } from './invitation.policy.js';
import { giveToken, mailInvitation } from './invite-member.js';

export async function resendInvitation(
  work: Work,
  input: { invitationId: string },
): Promise<Invitation> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'invitationId');
  const invitation = await work.lock(Invitation, input.invitationId, 'invitationId');
  work.authorize(invitationPolicy.resend, invitation, invitationErrors.INVITATION_NOT_OPEN);
  const { member: inviter } = await confirmRight(work, 'MANAGE_MEMBERS');
  giveToken(work, invitation);
  mailInvitation(work, { company, inviter, invitation });
  const { id: subjectId, email } = invitation;
  recordAudit(work, { action: 'invitation.resent', subjectId, companyId, details: { email } });
  return invitation;
}
