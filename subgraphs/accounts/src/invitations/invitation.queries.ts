// Invitations as those see them who manage the members of the company, and as whoever holds a token.
import { DomainError } from '@agora/kernel/errors.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Company } from '../companies/company.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { tokenHash } from '../people/token.js';
import { invitationErrors } from './invitation.errors.js';
import { Invitation } from './invitation.js';
import { managesInvitationsOf } from './invitation.policy.js';
import type { InvitationState } from './invitation-states.js';

/** Invitations by id, in order; null where there is none that the caller may see. */
export async function invitationsById(ids: readonly string[], ctx: Context) {
  const { companyId } = ctx.actor;
  if (!companyId || !managesInvitationsOf(ctx.actor, companyId)) return ids.map(() => null);
  const where = { id: { $in: [...ids] }, companyId };
  const rows = await ctx.em.find(Invitation, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (invitation) => invitation.id);
}

/** A company's invitations, newest first; null for who does not manage its members. */
export function invitationPage(
  ctx: Context,
  companyId: string,
  state: InvitationState | null | undefined,
  args: PageArgs,
) {
  if (!managesInvitationsOf(ctx.actor, companyId)) return null;
  return entityPage(ctx.em, Invitation, { companyId, ...(state ? { state } : {}) }, args);
}

/** INVITATION_NOT_OPEN when no invitation has this token. */
export async function openInvitation(ctx: Context, token: string): Promise<Invitation> {
  const invitation = await ctx.em.findOne(Invitation, { tokenHash: tokenHash(token) });
  if (!invitation) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  return invitation;
}

/** What the holder of a token is told before it decides; null when the token opens nothing. */
export async function invitationPreview(ctx: Context, token: string) {
  const invitation = await ctx.em.findOne(Invitation, { tokenHash: tokenHash(token) });
  if (invitation?.state !== 'OPEN' || invitation.expiresAt <= ctx.now) return null;
  const { companyId, invitedBy, email } = invitation;
  const company = await ctx.em.findOneOrFail(Company, { id: companyId });
  const inviter = await ctx.em.findOneOrFail(Member, { id: invitedBy });
  const isKnownPerson = Boolean(await ctx.em.findOne(Person, { email }));
  return { invitation, company, inviter, isKnownPerson };
}
