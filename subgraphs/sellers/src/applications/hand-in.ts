// An application goes to the operator, through the first gate.
import { DomainError } from '@agora/kernel/errors.js';
import type { Evaluation, Finding } from '@agora/kernel/requirements.js';
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
  const missing = findings.filter(
    ({ isMet, requirement }) => !isMet && gates.includes(requirement.gate),
  );
  const codes = missing.map(({ requirement }) => requirement.code);
  // Whoever decides has no form of them before them; a document is no field either.
  const fields = gates.includes('APPROVE') ? [] : missing.flatMap(fieldsOf);
  const { REQUIREMENTS_NOT_MET } = applicationErrors;
  if (fields.length === 0) return new DomainError(REQUIREMENTS_NOT_MET, { params: { codes } });
  const field = fields.slice(0, 1);
  return new DomainError(REQUIREMENTS_NOT_MET, { field, params: { codes, fields } });
}

/** The fields of the application's form in which what is missing is given. */
function fieldsOf({ requirement, missing }: Finding): readonly string[] {
  if (requirement.kind === 'TERMS') return ['acceptedTerms'];
  if (requirement.kind === 'PROFILE') return missing;
  return requirement.kind === 'MINIMUM' ? [`${requirement.counted.replace(/s$/, '')}Ids`] : [];
}
