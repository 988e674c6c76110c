// The administrator lets somebody in, with the roles it will have: an invitation goes to the mailbox.
import { derivedId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { inviteMember } from '../invitations/invite-member.js';
import type { RolesGiven } from '../members/change-member-roles.js';
import type { JoinRequest } from './join-request.js';
import { joinRequestPolicy } from './join-request.policy.js';
import { openJoinRequest } from './open-join-request.js';

export async function acceptJoinRequest(
  work: Work,
  { requestId, ...given }: RolesGiven & { requestId: string },
): Promise<JoinRequest> {
  const { request } = await openJoinRequest(work, requestId, joinRequestPolicy.accept);
  const { email, displayName, companyId } = request;
  const id = derivedId('inv', request.id);
  const invitation = await inviteMember(work, { id, email, displayName, ...given });
  request.move('ACCEPTED');
  const details = { email, invitationId: invitation.id };
  recordAudit(work, { action: 'joinRequest.accepted', subjectId: request.id, companyId, details });
  return request;
}
