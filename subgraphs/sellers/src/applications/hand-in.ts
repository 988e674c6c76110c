// An application goes to the operator, through the first gate.
import { DomainError } from '@agora/kernel/errors.js';
import type { Evaluation } from '@agora/kernel/requirements.js';
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { ApplicationDocument, evaluateApplication, type SellerApplication } from './application.js';
import { applicationStates } from './application-states.js';

export async function handIn(work: Work, application: SellerApplication): Promise<void> {
  const { maySubmit, findings } = evaluateApplication(
    application,
    await documentsOf(work, application),
  );
  if (!maySubmit) throw notMet(findings, 'SUBMIT');
  const { APPLICATION_STATE } = applicationErrors;
  application.state = applicationStates.move(application.state, 'SUBMITTED', APPLICATION_STATE);
  application.submittedAt = work.now;
  application.remarks = null;
  application.note(work.now);
}

export const documentsOf = (work: Work, { id: applicationId }: SellerApplication) =>
  work.em.find(ApplicationDocument, { applicationId }, { orderBy: { id: 'asc' } });

export function notMet(findings: Evaluation['findings'], ...gates: string[]): DomainError {
  const codes = findings
    .filter(({ isMet, requirement }) => !isMet && gates.includes(requirement.gate))
    .map(({ requirement }) => requirement.code);
  return new DomainError(applicationErrors.REQUIREMENTS_NOT_MET, { params: { codes } });
}
