// Who manages members invites a person into its company, with the roles it will have. An earlier open
// invitation of the same e-mail is withdrawn: its roles may be wrong by now.
import { DomainError } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { postMail } from '../mails/mail.js';
import { type RolesGiven, rolesGiven } from '../members/change-member-roles.js';
import { type Acting, confirmRight, requireGrantable } from '../members/confirm-right.js';
import { emailFrom } from '../members/email.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { displayNameFrom } from '../members/update-profile.js';
import { Person } from '../people/person.js';
import { newToken, tokenHash } from '../people/token.js';
import { storedRights } from '../roles/company-role.queries.js';
import { Invitation, lifetimeMs } from './invitation.js';

interface InviteMember extends RolesGiven {
  id: string;
  email: string;
  displayName: string;
}

/** The result carries its token; a repeat gives the invitation without it. */
export async function inviteMember(work: Work, input: InviteMember): Promise<Invitation> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.inviteMember, company);
  const acting = await confirmRight(work, 'MANAGE_MEMBERS');
  const repeated = await earlier(work, Invitation, 'inv', input, (i) => i.companyId === companyId);
  if (repeated) return repeated;

  const invitation = await invitationFrom(work, company, acting, input);
  const { email } = invitation;
  await refuseMembers(work, companyId, email);
  await withdrawEarlier(work, companyId, email);
  work.add(invitation);
  mailInvitation(work, { company, inviter: acting.member, invitation });
  const details = { email, roles: invitation.roles, companyRoleIds: invitation.companyRoleIds };
  recordAudit(work, { action: 'member.invited', subjectId: invitation.id, companyId, details });
  return invitation;
}

async function invitationFrom(work: Work, company: Company, acting: Acting, input: InviteMember) {
  const given = await rolesGiven(work, company, input);
  requireGrantable(acting, await storedRights(work, given));
  const invitation = new Invitation();
  invitation.id = input.id;
  invitation.companyId = company.id;
  invitation.invitedBy = acting.member.id;
  invitation.email = emailFrom(input.email, 'email');
  invitation.displayName = displayNameFrom(input.displayName);
  Object.assign(invitation, given);
  invitation.locale = acting.member.locale;
  invitation.contentHash = contentHash(input);
  invitation.createdAt = work.now;
  giveToken(work, invitation);
  return invitation;
}

/** A new token, good for a week; an earlier one is no longer any good. */
export function giveToken(work: Work, invitation: Invitation): void {
  invitation.token = newToken();
  invitation.tokenHash = tokenHash(invitation.token);
  invitation.expiresAt = new Date(work.now.getTime() + lifetimeMs);
}

async function refuseMembers(work: Work, companyId: string, email: string): Promise<void> {
  const person = await work.em.findOne(Person, { email });
  if (!person) return;
  const where = { personId: person.id, companyId, state: 'ACTIVE' as const };
  const isInside = await work.em.findOne(Member, where);
  if (isInside) throw new DomainError(memberErrors.ALREADY_A_MEMBER, { field: ['email'] });
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

export function mailInvitation(work: Work, { company, inviter, invitation }: Parties): void {
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
