// The company takes a document back while the application is with it.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { ApplicationDocument, SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';

export async function removeApplicationDocument(
  work: Work,
  { documentId }: { documentId: string },
): Promise<SellerApplication> {
  work.actor.requireMember();
  const document = await work.find(ApplicationDocument, documentId);
  if (!document) throw notFound('documentId');
  const application = await work.lock(SellerApplication, document.applicationId, 'documentId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.removeDocument, application, APPLICATION_STATE);
  work.remove(document);
  return application;
}
