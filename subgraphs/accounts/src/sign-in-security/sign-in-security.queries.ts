// What the caller may know of its own way in.
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { companiesById } from '../companies/company.queries.js';
import { Member } from '../members/member.js';
import { Passkey, passkeysOf } from '../passkeys/passkey.js';
import { Session } from '../sessions/session.js';
import { Authenticator } from '../two-factor/authenticator.js';
import { unusedCodeCount } from '../two-factor/recovery-code.js';
import { authenticatorOf } from '../two-factor/second-factor.js';
import { memberSignInPolicy } from './member-sign-in.policy.js';

export interface SignInSecurity {
  passkeys: Passkey[];
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
    passkeys: await passkeysOf(em, personId),
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

/** Whether each of these persons has a passkey. */
async function havePasskeys(personIds: readonly string[], ctx: Context) {
  const where = { personId: { $in: [...personIds] } };
  const rows = await ctx.em.find(Passkey, where, { orderBy: { id: 'asc' } });
  return grouped(personIds, rows, ({ personId }) => personId).map(({ length }) => length > 0);
}

/** For how many companies each of these persons acts. */
async function membershipCounts(personIds: readonly string[], ctx: Context) {
  const where = { personId: { $in: [...personIds] }, state: 'ACTIVE' as const };
  const rows = await ctx.em.find(Member, where, { orderBy: { id: 'asc' } });
  return personIds.map((id) => rows.filter(({ personId }) => personId === id).length);
}

export interface MemberSignIn {
  hasAuthenticator: boolean;
  hasPasskey: boolean;
  allowedActions: string[];
}

export async function memberSignIn(ctx: Context, member: Member): Promise<MemberSignIn> {
  const hasAuthenticator = await ctx.load(haveAuthenticators, member.personId);
  const hasPasskey = await ctx.load(havePasskeys, member.personId);
  const has = { hasAuthenticator, hasPasskey };
  const isEnrolled = hasAuthenticator || hasPasskey;
  const allowedActions = isEnrolled ? memberSignInPolicy.allowed(ctx.actor, member) : [];
  if (allowedActions.length === 0 || ctx.actor.isOperator) return { ...has, allowedActions };
  const isOfOthers = (await ctx.load(membershipCounts, member.personId)) > 1;
  return { ...has, allowedActions: isOfOthers ? [] : allowedActions };
}
