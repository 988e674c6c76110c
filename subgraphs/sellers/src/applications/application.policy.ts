// Who may do what with applications: the company writes them, the operator decides, on nobody's own. What the
// company has not handed in is its own affair.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy, type Rule } from '@agora/kernel/policy.js';
import type { SellerApplication } from './application.js';
import { type ApplicationState, applicationStates, isWithCompany } from './application-states.js';

export const applicationActions = {
  SAVE: 'SAVE',
  ADD_DOCUMENT: 'ADD_DOCUMENT',
  REMOVE_DOCUMENT: 'REMOVE_DOCUMENT',
  SUBMIT: 'SUBMIT',
  RESUBMIT: 'RESUBMIT',
  WITHDRAW: 'WITHDRAW',
  REQUEST_CHANGES: 'REQUEST_CHANGES',
  APPROVE: 'APPROVE',
  REJECT: 'REJECT',
} as const;

const applies = (actor: Actor, { companyId }: SellerApplication) =>
  actor.actsFor(companyId, 'SELLER_AGENT');
const decides = (actor: Actor, { companyId, state }: SellerApplication) =>
  actor.isOperator && actor.companyId !== companyId && state !== 'DRAFT';
const mayKnow = (actor: Actor, { companyId, state }: SellerApplication) =>
  actor.actsFor(companyId) || (actor.isOperator && state !== 'DRAFT');
const isBeingWritten = ({ state }: SellerApplication) => isWithCompany(state);

export const applicationPolicy = definePolicy<SellerApplication, ApplicationState>(
  applicationStates,
  mayKnow,
)({
  save: { who: applies, when: isBeingWritten },
  addDocument: { who: applies, when: isBeingWritten },
  removeDocument: { who: applies, when: isBeingWritten },
  submit: { who: applies, to: 'SUBMITTED', when: ({ state }) => state === 'DRAFT' },
  resubmit: { who: applies, to: 'SUBMITTED', when: ({ state }) => state === 'CHANGES_REQUESTED' },
  withdraw: { who: applies, to: 'WITHDRAWN' },
  requestChanges: { who: decides, to: 'CHANGES_REQUESTED' },
  approve: { who: decides, to: 'APPROVED' },
  reject: { who: decides, to: 'REJECTED' },
});

/** There is no application yet: a company's administrator or sales agent may write one. */
export const submitApplicationRule: Rule<null> = {
  action: 'SUBMIT',
  who: (actor) => actor.actsFor(actor.companyId, 'SELLER_AGENT'),
  seenBy: (actor) => actor.isMember,
  when: () => true,
};
