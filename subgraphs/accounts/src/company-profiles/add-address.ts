// A further address of the own company. The first one is the default.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { addressesMax, CompanyAddress } from './company-address.js';
import { profileErrors } from './company-profile.errors.js';
import { type AddressContent, addressesOf, fill } from './own-addresses.js';

export async function addAddress(
  work: Work,
  input: AddressContent & { id: string },
): Promise<CompanyAddress> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.addAddress, company);
  const repeated = await earlier(
    work,
    CompanyAddress,
    'adr',
    input,
    (address) => address.companyId === companyId,
  );
  if (repeated) return repeated;
  const others = await addressesOf(work, companyId);
  if (others.length >= addressesMax) throw new DomainError(profileErrors.ADDRESSES_TOO_MANY);
  const address = new CompanyAddress();
  address.id = input.id;
  address.companyId = companyId;
  address.contentHash = contentHash(input);
  address.createdAt = work.now;
  fill(address, input, others);
  work.add(address);
  const details = { label: address.label };
  recordAudit(work, { action: 'address.added', subjectId: address.id, companyId, details });
  return address;
}
