// A company asks to sell.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { applicationErrors } from './application.errors.js';
import { SellerApplication } from './application.js';
import { submitApplicationRule } from './application.policy.js';
import { type ApplicationContent, writeApplication } from './write-application.js';

export async function submitSellerApplication(
  work: Work,
  input: ApplicationContent & { id: string },
): Promise<SellerApplication> {
  work.authorize(submitApplicationRule, null);
  const { companyId } = work.actor.requireMember();
  const isOwn = (found: SellerApplication) => found.companyId === companyId;
  const before = await earlier(work, SellerApplication, 'app', input, isOwn);
  if (before) return before;
  if (await work.em.findOne(Seller, { companyId })) {
    throw new DomainError(applicationErrors.ALREADY_A_SELLER);
  }
  const open = await work.em.findOne(SellerApplication, { openFor: companyId });
  if (open) {
    const params = { applicationId: open.id };
    throw new DomainError(applicationErrors.APPLICATION_OPEN, { params });
  }
  const application = new SellerApplication();
  application.id = input.id;
  application.contentHash = contentHash(input);
  application.companyId = companyId;
  application.openFor = companyId;
  application.submittedAt = work.now;
  await writeApplication(work, application, input);
  return work.add(application);
}
