// Who decides about a wish to join: the company's people who manage its members; nobody else knows of it.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { JoinRequest } from './join-request.js';
import { type JoinRequestState, joinRequestStates } from './join-request-states.js';

export const managesJoinRequestsOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId, 'MANAGE_MEMBERS');

const manages = (actor: Actor, { companyId }: JoinRequest) =>
  managesJoinRequestsOf(actor, companyId);

export const joinRequestPolicy = definePolicy<JoinRequest, JoinRequestState>(
  joinRequestStates,
  manages,
)({ accept: { to: 'ACCEPTED', who: manages }, decline: { to: 'DECLINED', who: manages } });
