// Where else accounts wrote down a person's name or mailbox: invitations and requests to join, mails, the details of
// the audit trail, and its own companies' address book. Rows that say what happened stay, without the name.
import type { Work } from '@agora/kernel/work.js';
import { AuditEntry } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { CompanyAddress } from '../company-profiles/company-address.js';
import { InvoiceProfile } from '../company-profiles/invoice-profile.js';
import { CompanyDomain } from '../domains/company-domain.js';
import { Invitation } from '../invitations/invitation.js';
import { JoinRequest } from '../join-requests/join-request.js';
import { Mail } from '../mails/mail.js';
import type { Member } from '../members/member.js';

interface Traces {
  /** Null when the person left its last company before. */
  readonly email: string | null;
  readonly members: readonly Member[];
  readonly keptMailId: string | null;
}

export async function forgetTraces(work: Work, traces: Traces): Promise<void> {
  const accepted = await acceptedInvitations(work, traces);
  const emails = new Set([traces.email, ...accepted.map(({ email }) => email)].filter(isText));
  const called = [...traces.members, ...accepted].map(({ displayName }) => displayName);
  const names = new Set([...called, ...(await earlierNames(work, traces))].filter(isText));
  const own = (text: string) => emails.has(text) || names.has(text);
  const invitations = await forgetInvitations(work, [...emails], accepted);
  const requests = { email: { $in: [...emails] } };
  const asked = await work.em.find(JoinRequest, requests, { orderBy: { id: 'asc' } });
  await work.em.nativeDelete(JoinRequest, requests);
  const subjects = [...invitations, ...asked, ...traces.members].map(({ id }) => id);
  await forgetInAuditTrail(work, traces, { subjects, own });
  await forgetMails(work, { emails, names, keptMailId: traces.keptMailId });
  await forgetInAddressBook(work, traces, { emails, names });
}

const isText = (text: string | null): text is string => Boolean(text);

/** How the person was called before it changed its profile, as the audit trail has it. */
async function earlierNames(work: Work, { members }: Traces): Promise<string[]> {
  const subjectId = { $in: members.map(({ id }) => id) };
  const where = { subjectId, action: 'member.profileUpdated' };
  const entries = await work.em.find(AuditEntry, where, { orderBy: { id: 'asc' } });
  return entries.map(({ details }) => (details as { displayName?: string }).displayName ?? '');
}

/** A member has the id of the invitation it came by, with another prefix. */
function acceptedInvitations(work: Work, { members }: Traces): Promise<Invitation[]> {
  const ids = members.map(({ id }) => `inv_${id.slice(4)}`);
  return work.em.find(Invitation, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
}

async function forgetInvitations(work: Work, emails: string[], accepted: Invitation[]) {
  const where = { email: { $in: emails } };
  const received = await work.em.find(Invitation, where, { orderBy: { id: 'asc' } });
  const all = [...new Set([...received, ...accepted])];
  for (const invitation of all) {
    if (invitation.state === 'OPEN') invitation.end('WITHDRAWN');
    Object.assign(invitation, { email: '', displayName: '' });
  }
  return all;
}

interface AuditTraces {
  readonly subjects: readonly string[];
  readonly own: (text: string) => boolean;
}

/** Colleagues may have called a place or an invoice by the person's name. */
const addressBookDeeds = ['address', 'invoiceProfile'].flatMap((thing) =>
  ['added', 'changed', 'removed'].map((deed) => `${thing}.${deed}`),
);

async function forgetInAuditTrail(work: Work, traces: Traces, { subjects, own }: AuditTraces) {
  const byMemberId = { $in: traces.members.map(({ id }) => id) };
  const companyId = { $in: traces.members.map((member) => member.companyId) };
  const inAddressBook = { companyId, action: { $in: addressBookDeeds } };
  const where = { $or: [{ byMemberId }, { subjectId: { $in: [...subjects] } }, inAddressBook] };
  for (const entry of await work.em.find(AuditEntry, where, { orderBy: { id: 'asc' } })) {
    const { address, ...details } = entry.details as Record<string, unknown>;
    const left = without(details, own);
    if (address !== undefined || left !== details) entry.details = left;
  }
}

/** The same object when there was nothing to take out. */
function without(details: Record<string, unknown>, own: (text: string) => boolean) {
  const entries = Object.entries(details);
  const kept = entries.filter(([, value]) => typeof value !== 'string' || !own(value));
  return kept.length === entries.length ? details : Object.fromEntries(kept);
}

interface MailTraces {
  readonly emails: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly keptMailId: string | null;
}

/** Mails to the person go; in those to others that name it, the name does. */
async function forgetMails(work: Work, { emails, names, keptMailId }: MailTraces): Promise<void> {
  const received = { recipient: { $in: [...emails] }, id: { $ne: keptMailId ?? '' } };
  await work.em.nativeDelete(Mail, received);
  for (const text of [...emails, ...names]) {
    const like = `%${JSON.stringify(text).replace(/[!%_]/g, '!$&')}%`;
    const found = await work.sql<{ id: string }>(
      "select id from mails where params like ? escape '!'",
      [like],
    );
    const ids = found.map(({ id }) => id).filter((id) => id !== keptMailId);
    for (const mail of await work.em.find(Mail, { id: { $in: ids } }, { orderBy: { id: 'asc' } })) {
      const entries = Object.entries(mail.params);
      mail.params = Object.fromEntries(entries.map(([k, v]) => [k, v === text ? '' : v]));
    }
  }
}

type Words = Omit<MailTraces, 'keptMailId'>;

/** The company stays reachable: it is its own contact then. */
async function forgetInAddressBook(work: Work, { members }: Traces, { emails, names }: Words) {
  const companyId = { $in: members.map((member) => member.companyId) };
  const options = { orderBy: { id: 'asc' as const } };
  for (const address of await work.em.find(CompanyAddress, { companyId }, options)) {
    const isLabel = names.has(address.label);
    const isContact = names.has(address.contactName);
    if (!isLabel && !isContact) continue;
    const { name } = await work.get(Company, address.companyId);
    if (isLabel) address.label = name.slice(0, 60);
    if (isContact) address.contactName = name.slice(0, 100);
  }
  const where = { companyId, email: { $in: [...emails] } };
  await work.em.nativeUpdate(InvoiceProfile, where, { email: '' });
  const claims = { companyId, mailbox: { $in: [...emails] } };
  await work.em.nativeUpdate(CompanyDomain, claims, { mailbox: '' });
}
