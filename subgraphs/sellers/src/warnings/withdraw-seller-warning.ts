// The operator takes a warning back; that it was there stays visible.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { SellerWarning, warningStates } from './seller-warning.js';
import { warningErrors } from './warning.errors.js';
import { warningPolicy } from './warning.policy.js';

export async function withdrawSellerWarning(
  work: Work,
  { warningId, remarks }: { warningId: string; remarks: string },
): Promise<SellerWarning> {
  const warning = await work.lock(SellerWarning, warningId, 'warningId');
  const { WARNING_STATE } = warningErrors;
  work.authorize(warningPolicy.withdraw, warning, WARNING_STATE);
  warning.state = warningStates.move(warning.state, 'WITHDRAWN', WARNING_STATE);
  warning.remarks = textFrom(remarks, 'remarks', 1000);
  warning.decidedAt = work.now;
  return warning;
}
