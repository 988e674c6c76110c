// The seller objects to a warning, once, in its own words.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { SellerWarning, warningStates } from './seller-warning.js';
import { warningErrors } from './warning.errors.js';
import { warningPolicy } from './warning.policy.js';

export async function appealSellerWarning(
  work: Work,
  { warningId, appeal }: { warningId: string; appeal: string },
): Promise<SellerWarning> {
  const warning = await work.lock(SellerWarning, warningId, 'warningId');
  const { WARNING_STATE } = warningErrors;
  work.authorize(warningPolicy.appeal, warning, WARNING_STATE);
  warning.state = warningStates.move(warning.state, 'APPEALED', WARNING_STATE);
  warning.appeal = textFrom(appeal, 'appeal', 2000);
  warning.appealedAt = work.now;
  return warning;
}
