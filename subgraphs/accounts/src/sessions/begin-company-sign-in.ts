// Somebody says its e-mail and goes to its company's provider: found by the mail domain that the company has proved.
// What has to come back from there is in a ticket, which the browser keeps.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { companySignInErrors } from '../company-sign-in/company-sign-in.errors.js';
import { CompanySignIn } from '../company-sign-in/company-sign-in.js';
import {
  findProvider,
  providerSettingsOf,
  type Question,
  questionTo,
} from '../company-sign-in/provider.js';
import { CompanyDomain } from '../domains/company-domain.js';
import { normalizedEmail } from '../members/email.js';
import { addressLimit } from '../members/sign-in-limits.js';
import { sealOf } from '../sealing/sealing-key.js';
import { sealTicket } from '../tickets/ticket.js';

export const companyTicket = 'company-sign-in';

/** What the ticket holds. */
export interface WayToProvider extends Question {
  readonly companyId: string;
  readonly issuer: string;
  readonly clientId: string;
}

export interface WayOut {
  /** Where the browser goes. */
  readonly url: string;
  readonly ticket: string;
}

/** Takes the context, not a work: it asks the provider. */
export async function beginCompanySignIn(
  ctx: Context,
  input: { email: string; address: string },
): Promise<WayOut> {
  const limits = [addressLimit(input.address)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  const email = normalizedEmail(input.email) ?? '';
  const provedDomain = email.slice(email.lastIndexOf('@') + 1);
  const domain = await ctx.em.findOne(CompanyDomain, { provedDomain });
  const signIn = domain && (await ctx.em.findOne(CompanySignIn, { id: domain.companyId }));
  if (!signIn) {
    throw new DomainError(companySignInErrors.COMPANY_SIGN_IN_UNKNOWN, { field: ['email'] });
  }
  const settings = providerSettingsOf(ctx);
  const { id: companyId, issuer, clientId } = signIn;
  const secret = signIn.secret(sealOf(ctx));
  const provider = await findProvider(settings, { issuer, clientId, secret });
  const { url, question } = await questionTo(provider, settings, email);
  await ctx.transact((work) => giveAttemptBack(work, limits, attemptedAt));
  const way: WayToProvider = { companyId, issuer, clientId, ...question };
  return { url, ticket: sealTicket(ctx, companyTicket, way) };
}
