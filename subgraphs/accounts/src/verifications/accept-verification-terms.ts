// The company accepts the terms as they are now.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { prepare } from './preparation.js';
import { CompanyVerification } from './verification.js';
import { termsVersion } from './verification-requirements.js';

export async function acceptVerificationTerms(
  work: Work,
  input: { termsVersion: string },
): Promise<CompanyVerification> {
  const { verification, companyId } = await prepare(work, 'acceptTerms');
  if (input.termsVersion !== termsVersion) throw invalidInput('termsVersion', 'NOT_CURRENT');
  verification.acceptedTerms = termsVersion;
  const details = { termsVersion };
  const subjectId = verification.id;
  recordAudit(work, { action: 'verification.termsAccepted', subjectId, companyId, details });
  return verification;
}
