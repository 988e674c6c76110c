// The application that a company writes: its own, or a new one when it has none open and does not sell yet.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';

export async function newApplication(
  work: Work,
  id: string,
  companyId: string,
): Promise<SellerApplication> {
  if (await work.em.findOne(Seller, { companyId })) {
    throw new DomainError(applicationErrors.ALREADY_A_SELLER);
  }
  const open = await work.em.findOne(SellerApplication, { openFor: companyId });
  if (open) {
    const params = { applicationId: open.id };
    throw new DomainError(applicationErrors.APPLICATION_OPEN, { params });
  }
  const application = new SellerApplication();
  application.id = id;
  application.companyId = companyId;
  application.openFor = companyId;
  return work.add(application);
}
