// Adding, changing and removing a company's addresses. The first one is the default; a new default takes
// the place of the old one.
import { DomainError } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { countryFrom } from '../companies/country.js';
import { addressesMax, CompanyAddress } from './company-address.js';
import { profileErrors } from './company-profile.errors.js';
import { addressPolicy } from './company-profile.policy.js';
import { optionalText } from './optional-text.js';

export interface AddressContent {
  label: string;
  contactName: string;
  phone: string;
  country: string;
  region?: string | null;
  city: string;
  street: string;
  postalCode?: string | null;
  isDefault?: boolean | null;
}

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
  recordAudit(work, { action: 'address.added', subjectId: address.id, companyId });
  return address;
}

export async function changeAddress(
  work: Work,
  input: AddressContent & { addressId: string },
): Promise<CompanyAddress> {
  const { address, companyId, others } = await ownAddress(work, input.addressId, 'change');
  fill(address, input, others);
  recordAudit(work, { action: 'address.changed', subjectId: address.id, companyId });
  return address;
}

export async function removeAddress(work: Work, input: { addressId: string }): Promise<Company> {
  const { address, company, companyId, others } = await ownAddress(work, input.addressId, 'remove');
  const [next] = others;
  if (address.isDefault && next) next.isDefault = true;
  work.remove(address);
  recordAudit(work, { action: 'address.removed', subjectId: address.id, companyId });
  return company;
}

async function ownAddress(work: Work, addressId: string, action: 'change' | 'remove') {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'addressId');
  const address = await work.lock(CompanyAddress, addressId, 'addressId');
  work.authorize(addressPolicy[action], address);
  const all = await addressesOf(work, companyId);
  return { address, company, companyId, others: all.filter(({ id }) => id !== addressId) };
}

const addressesOf = (work: Work, companyId: string) =>
  work.em.find(CompanyAddress, { companyId }, { orderBy: { id: 'asc' } });

function fill(address: CompanyAddress, content: AddressContent, others: CompanyAddress[]): void {
  address.label = textFrom(content.label, 'label', 60);
  address.contactName = textFrom(content.contactName, 'contactName', 100);
  address.phone = textFrom(content.phone, 'phone', 40);
  address.country = countryFrom(content.country, 'country');
  address.region = optionalText(content.region, 'region', 100);
  address.city = textFrom(content.city, 'city', 100);
  address.street = textFrom(content.street, 'street', 300);
  address.postalCode = optionalText(content.postalCode, 'postalCode', 20);
  chooseDefault(address, content.isDefault ?? false, others);
}

/** One of them is the default at all times. */
export function chooseDefault<T extends { isDefault: boolean }>(
  one: T,
  isWanted: boolean,
  others: readonly T[],
): void {
  const isNeeded = !others.some((other) => other.isDefault);
  one.isDefault = isWanted || isNeeded;
  if (isWanted) for (const other of others) other.isDefault = false;
}
