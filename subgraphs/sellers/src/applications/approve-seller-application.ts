// The operator admits a company: from here on it is a seller. Its id comes from the application's, so
// that one application can make one seller only.
import { DomainError } from '@agora/kernel/errors.js';
import { derivedId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { sellerChanged } from '../sellers/seller.events.js';
import { Seller } from '../sellers/seller.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import { applicationStates } from './application-states.js';
import { refuseTakenSlug } from './write-application.js';

export async function approveSellerApplication(
  work: Work,
  { applicationId }: { applicationId: string },
): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, applicationId, 'applicationId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.approve, application, APPLICATION_STATE);
  application.state = applicationStates.move(application.state, 'APPROVED', APPLICATION_STATE);
  application.decidedAt = work.now;
  application.openFor = null;
  const { companyId, slug } = application;
  if (await work.em.findOne(Seller, { companyId })) {
    throw new DomainError(applicationErrors.ALREADY_A_SELLER);
  }
  await refuseTakenSlug(work, slug);
  const seller = new Seller();
  seller.id = derivedId('sel', application.id);
  seller.companyId = companyId;
  seller.slug = slug;
  seller.name = application.storefrontName;
  seller.introduction = application.introduction;
  seller.admittedAt = work.now;
  seller.updatedAt = work.now;
  application.sellerId = seller.id;
  work.add(seller);
  work.emit(sellerChanged(seller));
  return application;
}
