// The operator sends an application back with what is to be changed and which documents are needed besides.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import type { ApplicationDocumentKind } from './application-requirements.js';
import { applicationStates } from './application-states.js';

interface Request {
  applicationId: string;
  remarks: string;
  documentKinds?: readonly ApplicationDocumentKind[] | null;
}

export async function requestApplicationChanges(
  work: Work,
  { applicationId, remarks, documentKinds }: Request,
): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, applicationId, 'applicationId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.requestChanges, application, APPLICATION_STATE);
  const { state, requestedDocuments } = application;
  application.state = applicationStates.move(state, 'CHANGES_REQUESTED', APPLICATION_STATE);
  application.remarks = textFrom(remarks, 'remarks', 2000);
  application.requestedDocuments = [...new Set([...requestedDocuments, ...(documentKinds ?? [])])];
  application.note(work.now, application.remarks);
  return application;
}
