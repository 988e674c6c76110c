// What the caller may know of its own way in.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { companiesById } from '../companies/company.queries.js';
import { Member } from '../members/member.js';
import { Session } from '../sessions/session.js';
import { Authenticator } from '../two-factor/authenticator.js';
import { unusedCodeCount } from '../two-factor/recovery-code.js';
import { authenticatorOf } from '../two-factor/second-factor.js';
import { memberSignInPolicy } from './member-sign-in.policy.js';

export interface SignInSecurity {
  authenticatorAddedAt: Date | null;
  recoveryCodeCount: number;
  isTwoFactorRequired: boolean;
  hasShownSecondFactor: boolean;
}

export async function securityOf(
  ctx: Context,
  { personId, companyId }: Member,
): Promise<SignInSecurity> {
  const { em } = ctx;
  const authenticator = await authenticatorOf(em, personId);
  const company = await ctx.load(companiesById, companyId);
  const session = await em.findOne(Session, { id: ctx.actor.caller.sessionId ?? '', personId });
  return {
    authenticatorAddedAt: authenticator?.confirmedAt ?? null,
    recoveryCodeCount: authenticator ? await unusedCodeCount(em, personId) : 0,
    isTwoFactorRequired: company?.requiresTwoFactor ?? false,
    hasShownSecondFactor: Boolean(session?.secondFactor),
  };
}

/** Whether each of these persons has an authenticator. */
async function haveAuthenticators(personIds: readonly string[], ctx: Context) {
  const where = { id: { $in: [...personIds] }, confirmedAt: { $ne: null } };
  const rows = await ctx.em.find(Authenticator, where, { orderBy: { id: 'asc' } });
  return inOrder(personIds, rows, ({ id }) => id).map(Boolean);
}

/** For how many companies each of these persons acts. */
async function membershipCounts(personIds: readonly string[], ctx: Context) {
  const where = { personId: { $in: [...personIds] }, state: 'ACTIVE' as const };
  const rows = await ctx.em.find(Member, where, { orderBy: { id: 'asc' } });
  return personIds.map((id) => rows.filter(({ personId }) => personId === id).length);
}

export interface MemberSignIn {
  hasAuthenticator: boolean;
  allowedActions: string[];
}

export async function memberSignIn(ctx: Context, member: Member): Promise<MemberSignIn> {
  const hasAuthenticator = await ctx.load(haveAuthenticators, member.personId);
  const actions = hasAuthenticator ? memberSignInPolicy.allowed(ctx.actor, member) : [];
  if (actions.length === 0 || ctx.actor.isOperator) {
    return { hasAuthenticator, allowedActions: actions };
  }
  const isOfOthers = (await ctx.load(membershipCounts, member.personId)) > 1;
  return { hasAuthenticator, allowedActions: isOfOthers ? [] : actions };
}
