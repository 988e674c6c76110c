// An invitation that was a mistake: its token opens nothing any more.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { invitationErrors } from './invitation.errors.js';
import { Invitation } from './invitation.js';
import { invitationPolicy } from './invitation.policy.js';

export async function withdrawInvitation(
  work: Work,
  input: { invitationId: string },
): Promise<Invitation> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'invitationId');
  const invitation = await work.lock(Invitation, input.invitationId, 'invitationId');
  work.authorize(invitationPolicy.withdraw, invitation, invitationErrors.INVITATION_NOT_OPEN);
  await confirmRight(work, 'MANAGE_MEMBERS');
  invitation.end('WITHDRAWN');
  const { id: subjectId, email } = invitation;
  recordAudit(work, { action: 'invitation.withdrawn', subjectId, companyId, details: { email } });
  return invitation;
}
