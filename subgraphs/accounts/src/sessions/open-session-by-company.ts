// Somebody comes back from its company's provider: the ticket says what was asked, the provider who it is. The session
// acts for this one company and for no other of the person.

import { randomBytes } from 'node:crypto';
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { Company } from '../companies/company.js';
import { admitByProvider } from '../company-sign-in/admit-by-provider.js';
import { CompanySignIn } from '../company-sign-in/company-sign-in.js';
import {
  type Claims,
  claimsFrom,
  findProvider,
  providerSettingsOf,
} from '../company-sign-in/provider.js';
import { hashNewPassword } from '../members/password.js';
import { addressLimit } from '../members/sign-in-limits.js';
import { locales } from '../people/locale.js';
import { sealOf } from '../sealing/sealing-key.js';
import { openTicket, spendTicket, type Ticket } from '../tickets/ticket.js';
import { issueAccessToken } from './access-token.js';
import { companyTicket, type WayToProvider } from './begin-company-sign-in.js';
import { type Arrival, type Begun, beginSession, type SessionTokens } from './begin-session.js';
import { sessionErrors } from './session.errors.js';

export interface ReturnFromProvider extends Arrival {
  ticket: string;
  /** As the provider sent the browser back: the address after the question mark. */
  query: string;
  /** What the browser reads; for somebody new. */
  locale: string;
}

/** Takes the context, not a work: it asks the provider and hashes between two transactions. */
export async function openSessionByCompany(
  ctx: Context,
  input: ReturnFromProvider,
): Promise<SessionTokens> {
  const limits = [addressLimit(input.address)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  const ticket = openTicket<WayToProvider>(ctx, companyTicket, input.ticket);
  const signIn = ticket && (await ctx.em.findOne(CompanySignIn, { id: ticket.companyId }));
  if (!ticket || !signIn || !isStill(signIn, ticket)) {
    throw new DomainError(sessionErrors.STEP_EXPIRED);
  }
  const settings = providerSettingsOf(ctx);
  const { issuer, clientId } = ticket;
  const secret = signIn.secret(sealOf(ctx));
  const provider = await findProvider(settings, { issuer, clientId, secret });
  const claims = await claimsFrom(provider, settings, ticket, input.query);
  // Nobody knows it: who needs one chooses it with the mail for a forgotten one.
  const unknown = randomBytes(32).toString('base64url');
  const passwordHash = await hashNewPassword(unknown, '', 'password');
  const begun = await ctx.transact(async (work) => {
    await giveAttemptBack(work, limits, attemptedAt);
    return comeIn(work, { ...input, ticket, claims, passwordHash });
  });
  const { refresh, ...who } = begun;
  return { ...(await issueAccessToken(ctx, who)), ...refresh };
}

/** The administrator may have changed it meanwhile. */
const isStill = (signIn: CompanySignIn, { issuer, clientId }: WayToProvider) =>
  signIn.issuer === issuer && signIn.clientId === clientId;

interface Return extends Omit<ReturnFromProvider, 'ticket'> {
  readonly ticket: Ticket<WayToProvider>;
  readonly claims: Claims;
  readonly passwordHash: string;
}

async function comeIn(work: Work, back: Return): Promise<Begun> {
  const { ticket, claims, passwordHash } = back;
  const { companyId } = ticket;
  await work.lock(Company, companyId);
  const signIn = await work.find(CompanySignIn, companyId);
  if (!signIn || !isStill(signIn, ticket) || !(await spendTicket(work, ticket))) {
    throw new DomainError(sessionErrors.STEP_EXPIRED);
  }
  const locale = locales.find((known) => known === back.locale) ?? 'en';
  const named = { companyId, claims, locale, passwordHash };
  const admitted = await admitByProvider(work, signIn, named);
  const shown = { ...admitted, secondFactor: null, signInCompanyId: companyId };
  return beginSession(work, shown, back);
}
