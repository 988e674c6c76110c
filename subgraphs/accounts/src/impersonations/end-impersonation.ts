// Either side has enough: the staff member is itself again with its next token, two minutes later at the latest.
import type { Work } from '@agora/kernel/work.js';
import { tellEnd } from './active-impersonation.js';
import { impersonationErrors } from './impersonation.errors.js';
import { Impersonation } from './impersonation.js';
import { impersonationPolicy, isItsStaff } from './impersonation.policy.js';

export async function endImpersonation(
  work: Work,
  input: { impersonationId: string },
): Promise<Impersonation> {
  const impersonation = await work.lock(Impersonation, input.impersonationId, 'impersonationId');
  work.authorize(impersonationPolicy.end, impersonation, impersonationErrors.IMPERSONATION_OVER);
  const by = isItsStaff(work.actor, impersonation) ? 'STAFF' : 'COMPANY';
  if (impersonation.isActiveAt(work.now)) tellEnd(work, impersonation, by);
  impersonation.end(by, work.now);
  return impersonation;
}
