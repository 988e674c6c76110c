// A company's addresses as their verbs work on them: under the company's lock, one of them the default.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { countryFrom } from '../companies/country.js';
import { CompanyAddress } from './company-address.js';
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

export async function ownAddress(work: Work, addressId: string, action: 'change' | 'remove') {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'addressId');
  const address = await work.lock(CompanyAddress, addressId, 'addressId');
  work.authorize(addressPolicy[action], address);
  const all = await addressesOf(work, companyId);
  return { address, company, companyId, others: all.filter(({ id }) => id !== addressId) };
}

export const addressesOf = (work: Work, companyId: string) =>
  work.em.find(CompanyAddress, { companyId }, { orderBy: { id: 'asc' } });

export function fill(
  address: CompanyAddress,
  content: AddressContent,
  others: CompanyAddress[],
): void {
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
