// The company takes its application back; it may write another one.
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import { applicationStates } from './application-states.js';

export async function withdrawSellerApplication(
  work: Work,
  { applicationId }: { applicationId: string },
): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, applicationId, 'applicationId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.withdraw, application, APPLICATION_STATE);
  application.state = applicationStates.move(application.state, 'WITHDRAWN', APPLICATION_STATE);
  application.decidedAt = work.now;
  application.openFor = null;
  application.note(work.now);
  return application;
}
