// An administrator says that its company's members show two factors at sign-in. Sessions that have shown one
// end at their next renewal, within ten minutes, and the next sign-in leads to an authenticator. Who makes
// the rule keeps it already.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { confirmRight } from '../members/confirm-right.js';
import { Session } from '../sessions/session.js';
import { twoFactorErrors } from '../two-factor/two-factor.errors.js';

export async function requireTwoFactor(
  work: Work,
  { isRequired }: { isRequired: boolean },
): Promise<Company> {
  const { companyId } = work.actor.requirePerson();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.requireTwoFactor, company);
  const { member } = await confirmRight(work, 'MANAGE_COMPANY');
  if (!member.isAdministrator) throw new DomainError(commonErrors.FORBIDDEN);
  if (company.requiresTwoFactor === isRequired) return company;
  const session = await work.find(Session, work.actor.caller.sessionId ?? '');
  if (isRequired && !session?.secondFactor) {
    throw new DomainError(twoFactorErrors.SECOND_FACTOR_MISSING);
  }
  company.requiresTwoFactor = isRequired;
  const action = isRequired ? 'company.twoFactorRequired' : 'company.twoFactorOptional';
  recordAudit(work, { action, subjectId: companyId, companyId });
  return company;
}
