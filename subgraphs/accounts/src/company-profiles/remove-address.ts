// An address goes; when it was the default, the next one takes its place.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { ownAddress } from './own-addresses.js';

export async function removeAddress(work: Work, input: { addressId: string }): Promise<Company> {
  const { address, company, companyId, others } = await ownAddress(work, input.addressId, 'remove');
  const [next] = others;
  if (address.isDefault && next) next.isDefault = true;
  work.remove(address);
  const details = { label: address.label };
  recordAudit(work, { action: 'address.removed', subjectId: address.id, companyId, details });
  return company;
}
