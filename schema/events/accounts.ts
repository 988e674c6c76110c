// What accounts publishes: companies and their people.
import { z } from 'zod';
import { defineEvents, id } from '../define-events.js';

export const accountsEvents = defineEvents({
  'accounts.company.registered': {
    key: 'companyId',
    payload: z.object({ companyId: id, name: z.string(), kind: z.string() }),
  },
  'accounts.company.profileUpdated': {
    key: 'companyId',
    payload: z.object({ companyId: id, name: z.string() }),
  },
  /** `verificationState`: UNVERIFIED or VERIFIED; `stage`: how far the verification got. */
  'accounts.company.verificationChanged': {
    key: 'companyId',
    payload: z.object({ companyId: id, verificationState: z.string(), stage: z.string() }),
  },
  'accounts.member.joined': {
    key: 'companyId',
    payload: z.object({ companyId: id, memberId: id, roles: z.array(z.string()) }),
  },
  'accounts.member.rolesChanged': {
    key: 'companyId',
    payload: z.object({ companyId: id, memberId: id, roles: z.array(z.string()) }),
  },
  'accounts.member.removed': {
    key: 'companyId',
    payload: z.object({ companyId: id, memberId: id }),
  },
  /**
   * A person is gone for good: what a subgraph keeps for itself of these members goes, the rest names nobody any
   * more. Told once when it begins, and again when no token of the person is good any more.
   */
  'accounts.person.erased': {
    key: 'personId',
    payload: z.object({ personId: id, memberIds: z.array(id) }),
  },
});
