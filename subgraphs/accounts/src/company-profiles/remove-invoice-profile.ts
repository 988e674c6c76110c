// An invoice profile goes; when it was the default, the next one takes its place.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { own } from './own-invoice-profiles.js';

export async function removeInvoiceProfile(
  work: Work,
  input: { invoiceProfileId: string },
): Promise<Company> {
  const { profile, company, companyId, others } = await own(work, input.invoiceProfileId, 'remove');
  const [next] = others;
  if (profile.isDefault && next) next.isDefault = true;
  work.remove(profile);
  const details = { title: profile.title };
  const subject = { subjectId: profile.id, companyId, details };
  recordAudit(work, { action: 'invoiceProfile.removed', ...subject });
  return company;
}
