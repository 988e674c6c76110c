// An invoice profile says something else from now on.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { InvoiceProfile } from './invoice-profile.js';
import { fill, InvoiceContent, own } from './own-invoice-profiles.js';

export async function changeInvoiceProfile(
  work: Work,
  input: InvoiceContent & { invoiceProfileId: string },
): Promise<InvoiceProfile> {
  const { profile, companyId, others } = await own(work, input.invoiceProfileId, 'change');
  fill(profile, input, others);
  const details = { title: profile.title };
  const subject = { subjectId: profile.id, companyId, details };
  recordAudit(work, { action: 'invoiceProfile.changed', ...subject });
  return profile;
}
