// What the company's own steps of a verification have in common: lock, policy, documents, and what is not
// met.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { verificationErrors } from './verification.errors.js';
import {
  CompanyVerification,
  evaluateVerification,
  newVerification,
  VerificationDocument,
} from './verification.js';
import { verificationPolicy } from './verification.policy.js';

type Step = 'acceptTerms' | 'addDocument' | 'removeDocument' | 'submit';

export async function prepare(work: Work, step: Step, field = 'id') {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, field);
  const verification = await verificationOf(work, companyId);
  work.authorize(verificationPolicy[step], verification, verificationErrors.VERIFICATION_STATE);
  return { company, companyId, verification, documents: await documentsOf(work, companyId) };
}

/** Under the company's lock; made when there is none. */
export async function verificationOf(work: Work, companyId: string): Promise<CompanyVerification> {
  const found = await work.em.findOne(CompanyVerification, { companyId });
  return found ?? work.add(Object.assign(newVerification(companyId), { createdAt: work.now }));
}

export const documentsOf = (work: Work, companyId: string) =>
  work.em.find(VerificationDocument, { companyId }, { orderBy: { id: 'asc' } });

type Findings = ReturnType<typeof evaluateVerification>['findings'];

export function notMet(findings: Findings, ...gates: string[]): DomainError {
  const codes = findings
    .filter(({ isMet, requirement }) => !isMet && gates.includes(requirement.gate))
    .map(({ requirement }) => requirement.code);
  return new DomainError(verificationErrors.REQUIREMENTS_NOT_MET, { params: { codes } });
}

/** Other legal facts: what was handed in or approved is no longer what is there. */
export async function reopenVerification(work: Work, companyId: string): Promise<void> {
  const verification = await work.em.findOne(CompanyVerification, { companyId });
  if (!verification || !['SUBMITTED', 'APPROVED'].includes(verification.state)) return;
  verification.move('OPEN');
  verification.confirmed = [];
}
