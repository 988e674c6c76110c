// Adding, changing and removing what stands on a company's invoices. The first one is the default.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { emailFrom } from '../members/email.js';
import { profileErrors } from './company-profile.errors.js';
import { invoiceProfilePolicy } from './company-profile.policy.js';
import { type InvoiceKind, InvoiceProfile, invoiceProfilesMax } from './invoice-profile.js';
import { optionalText } from './optional-text.js';
import { chooseDefault } from './save-address.js';

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
  recordAudit(work, { action: 'invoiceProfile.added', subjectId: profile.id, companyId });
  return profile;
}

export async function changeInvoiceProfile(
  work: Work,
  input: InvoiceContent & { invoiceProfileId: string },
): Promise<InvoiceProfile> {
  const { profile, companyId, others } = await own(work, input.invoiceProfileId, 'change');
  fill(profile, input, others);
  recordAudit(work, { action: 'invoiceProfile.changed', subjectId: profile.id, companyId });
  return profile;
}

export async function removeInvoiceProfile(
  work: Work,
  input: { invoiceProfileId: string },
): Promise<Company> {
  const { profile, company, companyId, others } = await own(work, input.invoiceProfileId, 'remove');
  const [next] = others;
  if (profile.isDefault && next) next.isDefault = true;
  work.remove(profile);
  recordAudit(work, { action: 'invoiceProfile.removed', subjectId: profile.id, companyId });
  return company;
}

async function own(work: Work, id: string, action: 'change' | 'remove') {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, 'invoiceProfileId');
  const profile = await work.lock(InvoiceProfile, id, 'invoiceProfileId');
  work.authorize(invoiceProfilePolicy[action], profile);
  const all = await profilesOf(work, companyId);
  return { profile, company, companyId, others: all.filter((other) => other.id !== id) };
}

const profilesOf = (work: Work, companyId: string) =>
  work.em.find(InvoiceProfile, { companyId }, { orderBy: { id: 'asc' } });

const neededForVatSpecial = [
  'taxNumber',
  'registeredAddress',
  'registeredPhone',
  'bankName',
  'bankAccountNumber',
] as const;

function fill(profile: InvoiceProfile, content: InvoiceContent, others: InvoiceProfile[]): void {
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
