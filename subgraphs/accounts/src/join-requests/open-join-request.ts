// A wish to join of the own company, for the verbs that decide it; under the company's lock.
import type { Rule } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { joinRequestErrors } from './join-request.errors.js';
import { JoinRequest } from './join-request.js';

export async function openJoinRequest(
  work: Work,
  requestId: string,
  rule: Rule<JoinRequest>,
): Promise<{ company: Company; request: JoinRequest }> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'requestId');
  const request = await work.lock(JoinRequest, requestId, 'requestId');
  work.authorize(rule, request, joinRequestErrors.JOIN_REQUEST_NOT_OPEN);
  return { company, request };
}
