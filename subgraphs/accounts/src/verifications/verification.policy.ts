// Who may do what to a verification: the company's people with the permission MANAGE_COMPANY prepare it, the
// operator decides. Nobody decides on its own company.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import type { CompanyVerification } from './verification.js';
import { type VerificationStage, verificationStates } from './verification-states.js';

const prepares = (actor: Actor, { companyId }: CompanyVerification) =>
  actor.actsFor(companyId, 'MANAGE_COMPANY');
const decides = (actor: Actor, { companyId }: CompanyVerification) =>
  actor.isOperator && actor.companyId !== companyId;
const isWithCompany = (verification: CompanyVerification) => verification.isWithCompany;

export const verificationPolicy = definePolicy<CompanyVerification, VerificationStage>(
  verificationStates,
  (actor, { companyId }) => seesPeopleOf(actor, companyId),
)({
  acceptTerms: { who: prepares, when: isWithCompany },
  addDocument: { who: prepares, when: isWithCompany },
  removeDocument: { who: prepares, when: isWithCompany },
  submit: { who: prepares, to: 'SUBMITTED' },
  approve: { who: decides, to: 'APPROVED' },
  requestChanges: { who: decides, to: 'CHANGES_REQUESTED' },
  reject: { who: decides, to: 'REJECTED' },
});
