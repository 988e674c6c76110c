// The operator admits a company: from here on it is a seller. Its id comes from the application's, so
// that one application can make one seller only.
import { DomainError } from '@agora/kernel/errors.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { derivedId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { recordStep } from '../sellers/record-step.js';
import { sellerChanged } from '../sellers/seller.events.js';
import { Seller } from '../sellers/seller.js';
import { applicationErrors } from './application.errors.js';
import { evaluateApplication, SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import { applicationStates } from './application-states.js';
import { documentsOf, notMet } from './hand-in.js';
import { refuseTakenSlug } from './write-application.js';

interface Approval {
  applicationId: string;
  /** Codes of the reviews that hold. */
  confirmed: readonly string[];
}

export async function approveSellerApplication(
  work: Work,
  { applicationId, confirmed }: Approval,
): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, applicationId, 'applicationId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.approve, application, APPLICATION_STATE);
  const documents = await documentsOf(work, application);
  const { mayApprove, findings } = evaluateApplication(application, documents, confirmed);
  if (!mayApprove) throw notMet(findings, 'SUBMIT', 'APPROVE');
  application.state = applicationStates.move(application.state, 'APPROVED', APPLICATION_STATE);
  application.confirmed = [...new Set(confirmed)];
  application.decidedAt = work.now;
  application.openFor = null;
  application.note(work.now);
  application.sellerId = (await admit(work, application)).id;
  return application;
}

async function admit(work: Work, application: SellerApplication): Promise<Seller> {
  const { companyId } = application;
  if (await work.em.findOne(Seller, { companyId })) {
    throw new DomainError(applicationErrors.ALREADY_A_SELLER);
  }
  // Both gates want them, so they are there.
  const slug = application.slug as string;
  await refuseTakenSlug(work, slug);
  const seller = new Seller();
  seller.id = derivedId('sel', application.id);
  seller.companyId = companyId;
  seller.slug = slug;
  seller.name = application.storefrontName as LocalizedText;
  seller.introduction = application.introduction;
  seller.admittedAt = work.now;
  seller.updatedAt = work.now;
  work.add(seller);
  recordStep(work, seller, 'ADMITTED');
  work.emit(sellerChanged(seller));
  return seller;
}
