// An address of the own company says something else from now on.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { CompanyAddress } from './company-address.js';
import { type AddressContent, fill, ownAddress } from './own-addresses.js';

export async function changeAddress(
  work: Work,
  input: AddressContent & { addressId: string },
): Promise<CompanyAddress> {
  const { address, companyId, others } = await ownAddress(work, input.addressId, 'change');
  fill(address, input, others);
  const details = { label: address.label };
  recordAudit(work, { action: 'address.changed', subjectId: address.id, companyId, details });
  return address;
}
