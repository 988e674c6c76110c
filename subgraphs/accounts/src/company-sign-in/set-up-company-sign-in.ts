// An administrator names the provider by which its company's people sign in. The provider is asked who it is before
// anything is kept; another provider or client needs its own secret, so that a kept one never goes elsewhere.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { attemptLimit } from '../attempts/attempt-window.js';
import { takeAttempt } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { Company } from '../companies/company.js';
import { sealOf } from '../sealing/sealing-key.js';
import { CompanyIdentity, CompanySignIn, type NewcomerRole } from './company-sign-in.js';
import { companySignInPolicy } from './company-sign-in.policy.js';
import { ownCompanySignIn } from './own-company-sign-in.js';
import { findProvider, providerSettingsOf } from './provider.js';

export interface SetUpCompanySignIn {
  issuer: string;
  clientId: string;
  /** Null keeps the one that is there. */
  clientSecret?: string | null;
  newcomerRole?: NewcomerRole | null;
}

/** Of one company: it makes us ask addresses that it types in. */
const askedMax = 20;

type Terms = Pick<CompanySignIn, 'issuer' | 'clientId' | 'newcomerRole'> & { secret: string };

/** Takes the context, not a work: it asks the provider between two transactions. */
export async function setUpCompanySignIn(
  ctx: Context,
  input: SetUpCompanySignIn,
): Promise<Company> {
  const issuer = issuerFrom(input.issuer);
  const clientId = textFrom(input.clientId, 'clientId', 200);
  const secret = await ctx.transact(async (work) => {
    const { company, signIn } = await ownCompanySignIn(work, companySignInPolicy.setUp);
    await takeAttempt(work, [attemptLimit('issuer', company.id, askedMax)]);
    if (input.clientSecret) return textFrom(input.clientSecret, 'clientSecret', 1000);
    if (signIn?.issuer === issuer && signIn.clientId === clientId) {
      return signIn.secret(sealOf(ctx));
    }
    throw invalidInput('clientSecret', 'REQUIRED');
  });
  await requireProvider(ctx, { issuer, clientId, secret });
  const terms = { issuer, clientId, secret, newcomerRole: input.newcomerRole ?? null };
  return ctx.transact((work) => keep(work, ctx, terms));
}

function issuerFrom(text: string): string {
  const trimmed = textFrom(text, 'issuer', 500);
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw invalidInput('issuer', 'NOT_AN_ISSUER');
  }
  return trimmed;
}

/** What is wrong with it is wrong with the field. */
async function requireProvider(
  ctx: Context,
  client: { issuer: string; clientId: string; secret: string },
): Promise<void> {
  await findProvider(providerSettingsOf(ctx), client).catch((problem: unknown) => {
    if (!(problem instanceof DomainError)) throw problem;
    throw invalidInput('issuer', String(problem.params.reason));
  });
}

async function keep(work: Work, ctx: Context, terms: Terms): Promise<Company> {
  const { company, signIn: kept } = await ownCompanySignIn(work, companySignInPolicy.setUp);
  const { issuer, clientId, newcomerRole, secret } = terms;
  const companyId = company.id;
  const signIn = kept ?? Object.assign(new CompanySignIn(), { id: companyId });
  if (signIn.issuer !== issuer || signIn.clientId !== clientId) {
    // Another provider knows other people, and nobody has seen it work.
    await work.em.nativeDelete(CompanyIdentity, { companyId });
    signIn.providerSince = work.now;
    signIn.isRequired = false;
    signIn.lastUsedAt = null;
  }
  Object.assign(signIn, { issuer, clientId, newcomerRole, setUpAt: work.now });
  signIn.keepSecret(secret, sealOf(ctx));
  if (!kept) work.add(signIn);
  const details = { issuer, clientId, newcomerRole };
  recordAudit(work, { action: 'company.signInSetUp', subjectId: companyId, companyId, details });
  return company;
}
