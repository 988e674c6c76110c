// Who sets up a company's own sign-in: its administrators themselves, no program and no staff. Its other people and
// the operator see that there is one.
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf, setsSignInRulesOf } from '../companies/company.policy.js';

/** A company's rules, with or without a provider. */
export interface SignInRules {
  readonly companyId: string;
  readonly hasProvider: boolean;
  readonly state?: string;
}

export const companySignInPolicy = definePolicy<SignInRules>(null, (actor, { companyId }) =>
  seesPeopleOf(actor, companyId),
)({
  setUp: { who: (actor, { companyId }) => setsSignInRulesOf(actor, companyId) },
  require: {
    who: (actor, { companyId }) => setsSignInRulesOf(actor, companyId),
    when: ({ hasProvider }) => hasProvider,
  },
  remove: {
    who: (actor, { companyId }) => setsSignInRulesOf(actor, companyId),
    when: ({ hasProvider }) => hasProvider,
  },
});
