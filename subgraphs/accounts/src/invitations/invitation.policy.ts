// Who may do what to an invitation: its company's people who manage members; nobody else knows of it.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Invitation } from './invitation.js';
import { type InvitationState, invitationStates } from './invitation-states.js';

export const managesInvitationsOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId, 'MANAGE_MEMBERS');

const manages = (actor: Actor, { companyId }: Invitation) => managesInvitationsOf(actor, companyId);

export const invitationPolicy = definePolicy<Invitation, InvitationState>(
  invitationStates,
  manages,
)({
  resend: { who: manages, when: ({ state }) => state === 'OPEN' },
  withdraw: { to: 'WITHDRAWN', who: manages },
});
