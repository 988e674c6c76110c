// The administrator does not let somebody in, and the mailbox is told so.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { postMail } from '../mails/mail.js';
import { confirmRight } from '../members/confirm-right.js';
import type { JoinRequest } from './join-request.js';
import { joinRequestPolicy } from './join-request.policy.js';
import { openJoinRequest } from './open-join-request.js';

export async function declineJoinRequest(
  work: Work,
  input: { requestId: string },
): Promise<JoinRequest> {
  const { company, request } = await openJoinRequest(
    work,
    input.requestId,
    joinRequestPolicy.decline,
  );
  await confirmRight(work, 'MANAGE_MEMBERS');
  request.move('DECLINED');
  const { id: subjectId, companyId, email, displayName, locale } = request;
  const params = { displayName, companyName: company.name };
  postMail(work, { recipient: email, template: 'JOIN_DECLINED', locale, params });
  const details = { email };
  recordAudit(work, { action: 'joinRequest.declined', subjectId, companyId, details });
  return request;
}
