// Who sees and revokes API keys: the company's people who manage them. A key manages no keys.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { ApiKey } from './api-key.js';

export const managesApiKeysOf = (actor: Actor, companyId: string) =>
  actor.actsFor(companyId, 'MANAGE_API_KEYS') && !actor.caller.apiKeyId;

export const apiKeyPolicy = definePolicy<ApiKey & { state?: string }>(
  null,
  (actor, { companyId }) => managesApiKeysOf(actor, companyId),
)({ revoke: { who: (actor, { companyId }) => managesApiKeysOf(actor, companyId) } });
