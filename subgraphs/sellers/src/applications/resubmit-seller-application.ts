// The company has made the changes the operator asked for.
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import { handIn } from './hand-in.js';
import { type ApplicationContent, writeApplication } from './write-application.js';

export async function resubmitSellerApplication(
  work: Work,
  input: ApplicationContent & { applicationId: string },
): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, input.applicationId, 'applicationId');
  work.authorize(applicationPolicy.resubmit, application, applicationErrors.APPLICATION_STATE);
  await writeApplication(work, application, input);
  await handIn(work, application);
  return application;
}
