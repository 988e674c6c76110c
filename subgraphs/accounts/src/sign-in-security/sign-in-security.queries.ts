// What the caller may know of its own way in.
import type { Context } from '@agora/kernel/graphql/context.js';
import { companiesById } from '../companies/company.queries.js';
import type { Member } from '../members/member.js';
import { Session } from '../sessions/session.js';
import { unusedCodeCount } from '../two-factor/recovery-code.js';
import { authenticatorOf } from '../two-factor/second-factor.js';

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
