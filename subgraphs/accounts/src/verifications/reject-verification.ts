// The operator refuses, and says why.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { decide, tell } from './decision.js';
import { type CompanyVerification } from './verification.js';

export async function rejectVerification(
  work: Work,
  input: { companyId: string; remarks: string },
): Promise<CompanyVerification> {
  const { company, verification } = await decide(work, input.companyId, 'reject');
  verification.move('REJECTED');
  verification.remarks = textFrom(input.remarks, 'remarks', 1000);
  verification.decidedAt = work.now;
  const { remarks } = verification;
  tell(work, verification, company, 'verification.rejected', { remarks });
  return verification;
}
