// The person of a company's row is invited, once: who is a member or was invited already is left in peace.
import { newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { Company } from '../companies/company.js';
import { Invitation } from '../invitations/invitation.js';
import { giveToken, mailInvitation } from '../invitations/invite-member.js';
import { normalizedEmail } from '../members/email.js';
import { Member } from '../members/member.js';
import type { Locale } from '../people/locale.js';
import { Person } from '../people/person.js';
import { isRole, type Role, staffRoles } from '../roles/role.js';

export interface InvitedRow {
  memberName?: string | null;
  memberEmail?: string | null;
  memberRoles?: string | null;
  locale?: string | null;
  details?: unknown;
}

interface Batch {
  isDryRun: boolean;
  startedByMemberId: string;
}

interface Invited {
  isInvited: boolean;
  /** Why nobody was invited, when somebody should have been. */
  problem?: { code: string; field: string[]; params: object };
}

const defaultRoles: readonly Role[] = ['COMPANY_ADMIN', 'PURCHASER'];
const nobody: Invited = { isInvited: false };

export async function inviteFromRow(
  work: Work,
  { isDryRun, startedByMemberId }: Batch,
  company: Company,
  row: InvitedRow,
): Promise<Invited> {
  if (!row.memberEmail) return nobody;
  const email = normalizedEmail(row.memberEmail);
  if (!email) return refused('MEMBER_INVALID', 'memberEmail', { value: row.memberEmail });
  // Who had no roles of the usual ones elsewhere gets none by default.
  const roles = row.details && !row.memberRoles ? null : rolesOf(row.memberRoles);
  if (!roles) return refused('MEMBER_INVALID', 'memberRoles', { value: row.memberRoles });
  const companyId = company.id;
  const person = await work.em.findOne(Person, { email });
  const inside = { personId: person?.id ?? '', companyId, state: 'ACTIVE' as const };
  if (person && (await work.em.findOne(Member, inside))) return nobody;
  if (await work.em.findOne(Invitation, { companyId, email })) return nobody;
  if (isDryRun) return { isInvited: true };
  const inviter = await work.get(Member, startedByMemberId);
  const invitation = new Invitation();
  const displayName = (row.memberName?.trim() || email).slice(0, 100);
  const locale: Locale = row.locale?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
  Object.assign(invitation, { id: newId('inv'), companyId, email, displayName, roles, locale });
  invitation.invitedBy = inviter.id;
  invitation.contentHash = contentHash({ companyId, email });
  invitation.createdAt = work.now;
  giveToken(work, invitation);
  work.add(invitation);
  // A later row may be about the same person.
  await work.flush();
  mailInvitation(work, { company, inviter, invitation });
  return { isInvited: true };
}

function refused(code: string, field: string, params: object): Invited {
  return { isInvited: false, problem: { code, field: [field], params } };
}

/** "PURCHASER, APPROVER"; null when one is none. Staff of the operator come in no file. */
function rolesOf(text: string | null | undefined): readonly Role[] | null {
  if (!text?.trim()) return defaultRoles;
  const named = text
    .split(/[,;/、，；\s]+/u)
    .filter(Boolean)
    .map((role) => role.toUpperCase());
  const roles = named.filter(isRole).filter((role) => !staffRoles.includes(role));
  return roles.length === named.length ? roles : null;
}
