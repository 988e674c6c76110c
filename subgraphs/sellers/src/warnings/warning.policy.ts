// Who may do what with warnings: the operator raises them and decides on appeals, the seller appeals.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { type SellerWarning, type WarningState, warningStates } from './seller-warning.js';

export const warningActions = { APPEAL: 'APPEAL', UPHOLD: 'UPHOLD', WITHDRAW: 'WITHDRAW' } as const;

const isOperator = (actor: Actor) => actor.isOperator;

export const warningPolicy = definePolicy<SellerWarning, WarningState>(
  warningStates,
  (actor, { companyId }) => actor.isOperator || actor.actsFor(companyId),
)({
  appeal: {
    who: (actor, { companyId }) => actor.actsFor(companyId, 'SELLER_AGENT'),
    to: 'APPEALED',
  },
  uphold: { who: isOperator, to: 'UPHELD' },
  withdraw: { who: isOperator, to: 'WITHDRAWN' },
});
