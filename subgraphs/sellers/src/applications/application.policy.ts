// Who may do what with applications: the company writes them, the operator decides.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy, type Rule } from '@agora/kernel/policy.js';
import type { SellerApplication } from './application.js';
import { type ApplicationState, applicationStates } from './application-states.js';

export const applicationActions = {
  RESUBMIT: 'RESUBMIT',
  REQUEST_CHANGES: 'REQUEST_CHANGES',
  APPROVE: 'APPROVE',
  REJECT: 'REJECT',
} as const;

const isOperator = (actor: Actor) => actor.isOperator;
const mayKnow = (actor: Actor, application: SellerApplication) =>
  actor.isOperator || actor.actsFor(application.companyId);

export const applicationPolicy = definePolicy<SellerApplication, ApplicationState>(
  applicationStates,
  mayKnow,
)({
  resubmit: {
    who: (actor, application) => actor.actsFor(application.companyId, 'SELLER_AGENT'),
    to: 'SUBMITTED',
  },
  requestChanges: { who: isOperator, to: 'CHANGES_REQUESTED' },
  approve: { who: isOperator, to: 'APPROVED' },
  reject: { who: isOperator, to: 'REJECTED' },
});

/** There is no application yet: a company's administrator or sales agent may write one. */
export const submitApplicationRule: Rule<null> = {
  action: 'SUBMIT',
  who: (actor) => actor.actsFor(actor.companyId, 'SELLER_AGENT'),
  seenBy: (actor) => actor.isMember,
  when: () => true,
};
