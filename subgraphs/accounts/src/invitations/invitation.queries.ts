// Invitations as the administrators of their company see them.
import { DomainError } from '@agora/kernel/errors.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { invitationErrors } from './invitation.errors.js';
import { Invitation, tokenHash } from './invitation.js';

/** Invitations by id, in order; null where there is none that the caller may see. */
export async function invitationsById(ids: readonly string[], ctx: Context) {
  const { companyId, isMember } = ctx.actor;
  if (!isMember || !companyId || !ctx.actor.actsFor(companyId, 'COMPANY_ADMIN')) {
    return ids.map(() => null);
  }
  const where = { id: { $in: [...ids] }, companyId };
  const rows = await ctx.em.find(Invitation, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (invitation) => invitation.id);
}

/** The address an invitation is for; INVITATION_NOT_OPEN when no invitation has this token. */
export async function invitedEmail(ctx: Context, token: string): Promise<string> {
  const invitation = await ctx.em.findOne(Invitation, { tokenHash: tokenHash(token) });
  if (!invitation) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
  return invitation.email;
}
