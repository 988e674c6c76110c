// An administrator invites a person into its company, with the roles it will have. An earlier open
// invitation of the same e-mail is withdrawn: its roles may be wrong by now.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { postMail } from '../mails/mail.js';
import { emailFrom } from '../members/email.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { confirmAdministrator } from '../members/member.policy.js';
import { type Role, rolesFrom } from '../members/role.js';
import { displayNameFrom } from '../members/update-profile.js';
import { Invitation, lifetimeMs, newToken, tokenHash } from './invitation.js';

interface InviteMember {
  id: string;
  email: string;
  displayName: string;
  roles: readonly Role[];
}

/** The result carries its token; a repeat gives the invitation without it. */
export async function inviteMember(work: Work, input: InviteMember): Promise<Invitation> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.inviteMember, company);
  const inviter = await confirmAdministrator(work);
  const repeated = await earlier(work, Invitation, 'inv', input, (i) => i.companyId === companyId);
  if (repeated) return repeated;

  const invitation = invitationFrom(work, company, inviter, input);
  const { email } = invitation;
  const isTaken = await work.em.findOne(Member, { email });
  if (isTaken) throw new DomainError(memberErrors.EMAIL_TAKEN, { field: ['email'] });
  await withdrawEarlier(work, companyId, email);
  work.add(invitation);
  mailInvitation(work, { company, inviter, invitation });
  const details = { email, roles: invitation.roles };
  recordAudit(work, { action: 'member.invited', subjectId: invitation.id, companyId, details });
  return invitation;
}

function invitationFrom(work: Work, company: Company, inviter: Member, input: InviteMember) {
  const invitation = new Invitation();
  invitation.id = input.id;
  invitation.companyId = company.id;
  invitation.invitedBy = inviter.id;
  invitation.email = emailFrom(input.email, 'email');
  invitation.displayName = displayNameFrom(input.displayName);
  invitation.roles = rolesFrom(input.roles, company.kind, 'roles');
  invitation.locale = inviter.locale;
  invitation.token = newToken();
  invitation.tokenHash = tokenHash(invitation.token);
  invitation.contentHash = contentHash(input);
  invitation.createdAt = work.now;
  invitation.expiresAt = new Date(work.now.getTime() + lifetimeMs);
  return invitation;
}

async function withdrawEarlier(work: Work, companyId: string, email: string): Promise<void> {
  const where = { companyId, email, state: 'OPEN' as const };
  for (const open of await work.em.find(Invitation, where, { orderBy: { id: 'asc' } })) {
    open.end('WITHDRAWN');
  }
}

interface Parties {
  company: Company;
  inviter: Member;
  invitation: Invitation;
}

function mailInvitation(work: Work, { company, inviter, invitation }: Parties): void {
  const { email: recipient, locale, displayName, token = '', expiresAt } = invitation;
  postMail(work, {
    recipient,
    template: 'INVITATION',
    locale,
    params: {
      companyName: company.name,
      inviterName: inviter.displayName,
      displayName,
      token,
      expiresAt: expiresAt.toISOString(),
    },
  });
}
