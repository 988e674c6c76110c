// The company whose sign-in its administrator is about to change, under its lock, and the provider it has.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Rule } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { companySignInErrors } from './company-sign-in.errors.js';
import { CompanySignIn } from './company-sign-in.js';
import type { SignInRules } from './company-sign-in.policy.js';

/** As the caller's roles are now, not as its token says. */
export async function ownCompanySignIn(work: Work, rule: Rule<SignInRules>) {
  const { companyId } = work.actor.requirePerson();
  const company = await work.lock(Company, companyId);
  const signIn = await work.find(CompanySignIn, companyId);
  const rules = { companyId, hasProvider: signIn !== null };
  work.authorize(rule, rules, companySignInErrors.COMPANY_SIGN_IN_MISSING);
  const { member } = await confirmRight(work, 'MANAGE_COMPANY');
  if (!member.isAdministrator) throw new DomainError(commonErrors.FORBIDDEN);
  return { company, signIn };
}
