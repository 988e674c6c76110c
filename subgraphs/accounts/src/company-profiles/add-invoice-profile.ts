// Another invoice profile of the own company. The first one is the default.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { profileErrors } from './company-profile.errors.js';
import { InvoiceProfile, invoiceProfilesMax } from './invoice-profile.js';
import { fill, InvoiceContent, profilesOf } from './own-invoice-profiles.js';

export async function addInvoiceProfile(
  work: Work,
  input: InvoiceContent & { id: string },
): Promise<InvoiceProfile> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.addInvoiceProfile, company);
  const repeated = await earlier(
    work,
    InvoiceProfile,
    'ivp',
    input,
    (found) => found.companyId === companyId,
  );
  if (repeated) return repeated;
  const others = await profilesOf(work, companyId);
  if (others.length >= invoiceProfilesMax) {
    throw new DomainError(profileErrors.INVOICE_PROFILES_TOO_MANY);
  }
  const profile = new InvoiceProfile();
  profile.id = input.id;
  profile.companyId = companyId;
  profile.contentHash = contentHash(input);
  profile.createdAt = work.now;
  fill(profile, input, others);
  work.add(profile);
  const details = { title: profile.title };
  const subject = { subjectId: profile.id, companyId, details };
  recordAudit(work, { action: 'invoiceProfile.added', ...subject });
  return profile;
}
