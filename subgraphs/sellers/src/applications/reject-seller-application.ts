// The operator says no, and why. The company may apply anew.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import { applicationStates } from './application-states.js';

export async function rejectSellerApplication(
  work: Work,
  { applicationId, remarks }: { applicationId: string; remarks: string },
): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, applicationId, 'applicationId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.reject, application, APPLICATION_STATE);
  application.state = applicationStates.move(application.state, 'REJECTED', APPLICATION_STATE);
  application.remarks = textFrom(remarks, 'remarks', 2000);
  application.decidedAt = work.now;
  application.openFor = null;
  application.note(work.now, application.remarks);
  return application;
}
