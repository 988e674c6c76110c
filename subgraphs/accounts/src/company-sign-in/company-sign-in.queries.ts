// A company's own sign-in as its people and the operator see it; the secret nobody sees.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { domainsOf } from '../domains/domain.queries.js';
import { CompanySignIn, type NewcomerRole } from './company-sign-in.js';
import { companySignInPolicy } from './company-sign-in.policy.js';
import { providerSettingsOf } from './provider.js';

export interface CompanySignInRules {
  redirectUri: string;
  domains: string[];
  issuer: string | null;
  clientId: string | null;
  newcomerRole: NewcomerRole | null;
  isRequired: boolean;
  setUpAt: Date | null;
  lastUsedAt: Date | null;
  allowedActions: string[];
}

async function signInsOf(companyIds: readonly string[], ctx: Context) {
  const where = { id: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CompanySignIn, where, { orderBy: { id: 'asc' } });
  return inOrder(companyIds, rows, ({ id }) => id);
}

export async function signInRulesOf(ctx: Context, companyId: string): Promise<CompanySignInRules> {
  const { redirectUri } = providerSettingsOf(ctx);
  const signIn = await ctx.load(signInsOf, companyId);
  const about = { companyId, hasProvider: Boolean(signIn) };
  const domains = await ctx.load(domainsOf, companyId);
  return {
    redirectUri,
    domains: domains.flatMap(({ provedDomain }) => provedDomain ?? []),
    issuer: signIn?.issuer ?? null,
    clientId: signIn?.clientId ?? null,
    newcomerRole: signIn?.newcomerRole ?? null,
    isRequired: signIn?.isRequired ?? false,
    setUpAt: signIn?.setUpAt ?? null,
    lastUsedAt: signIn?.lastUsedAt ?? null,
    allowedActions: companySignInPolicy.allowed(ctx.actor, about),
  };
}
