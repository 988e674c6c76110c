// Who agrees on commission: the operator proposes, the seller's administrator says yes or no.
import { definePolicy } from '@agora/kernel/policy.js';
import {
  type CommissionState,
  type CommissionTerms,
  commissionStates,
} from './commission-terms.js';

export const commissionActions = { ACCEPT: 'ACCEPT', DECLINE: 'DECLINE' } as const;

export const commissionPolicy = definePolicy<CommissionTerms, CommissionState>(
  commissionStates,
  (actor, { companyId }) => actor.isOperator || actor.actsFor(companyId),
)({
  accept: {
    who: (actor, { companyId }) => actor.actsFor(companyId, 'COMPANY_ADMIN'),
    to: 'AGREED',
  },
  decline: {
    who: (actor, { companyId }) => actor.actsFor(companyId, 'COMPANY_ADMIN'),
    to: 'DECLINED',
  },
});
