// What stands on a company's invoices, as its verbs work on it: under the company's lock, one of them the
// default.
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { emailFrom } from '../members/email.js';
import { invoiceProfilePolicy } from './company-profile.policy.js';
import { type InvoiceKind, InvoiceProfile } from './invoice-profile.js';
import { optionalText } from './optional-text.js';
import { chooseDefault } from './own-addresses.js';

export interface InvoiceContent {
  kind: InvoiceKind;
  title: string;
  taxNumber?: string | null;
  registeredAddress?: string | null;
  registeredPhone?: string | null;
  bankName?: string | null;
  bankAccountNumber?: string | null;
  email: string;
  isDefault?: boolean | null;
}

export async function own(work: Work, id: string, action: 'change' | 'remove') {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'invoiceProfileId');
  const profile = await work.lock(InvoiceProfile, id, 'invoiceProfileId');
  work.authorize(invoiceProfilePolicy[action], profile);
  const all = await profilesOf(work, companyId);
  return { profile, company, companyId, others: all.filter((other) => other.id !== id) };
}

export const profilesOf = (work: Work, companyId: string) =>
  work.em.find(InvoiceProfile, { companyId }, { orderBy: { id: 'asc' } });

const neededForVatSpecial = [
  'taxNumber',
  'registeredAddress',
  'registeredPhone',
  'bankName',
  'bankAccountNumber',
] as const;

export function fill(
  profile: InvoiceProfile,
  content: InvoiceContent,
  others: InvoiceProfile[],
): void {
  profile.kind = content.kind;
  profile.title = textFrom(content.title, 'title', 200);
  profile.taxNumber = optionalText(content.taxNumber, 'taxNumber', 40);
  profile.registeredAddress = optionalText(content.registeredAddress, 'registeredAddress', 300);
  profile.registeredPhone = optionalText(content.registeredPhone, 'registeredPhone', 40);
  profile.bankName = optionalText(content.bankName, 'bankName', 100);
  profile.bankAccountNumber = optionalText(content.bankAccountNumber, 'bankAccountNumber', 60);
  profile.email = emailFrom(content.email, 'email');
  if (profile.kind === 'VAT_SPECIAL') {
    const missing = neededForVatSpecial.find((name) => !profile[name]);
    if (missing) throw invalidInput(missing, 'EMPTY');
  }
  chooseDefault(profile, content.isDefault ?? false, others);
}
