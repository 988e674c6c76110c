// The operator has looked at the appeal and stays with the warning, saying why.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { SellerWarning, warningStates } from './seller-warning.js';
import { warningErrors } from './warning.errors.js';
import { warningPolicy } from './warning.policy.js';

export async function upholdSellerWarning(
  work: Work,
  { warningId, remarks }: { warningId: string; remarks: string },
): Promise<SellerWarning> {
  const warning = await work.lock(SellerWarning, warningId, 'warningId');
  const { WARNING_STATE } = warningErrors;
  work.authorize(warningPolicy.uphold, warning, WARNING_STATE);
  warning.state = warningStates.move(warning.state, 'UPHELD', WARNING_STATE);
  warning.remarks = textFrom(remarks, 'remarks', 1000);
  warning.decidedAt = work.now;
  return warning;
}
