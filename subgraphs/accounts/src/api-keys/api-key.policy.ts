// Who sees and revokes API keys: the company's people who manage them. A key manages no keys.
import { definePolicy } from '@agora/kernel/policy.js';
import { managesApiKeysOf } from '../companies/company.policy.js';
import type { ApiKey } from './api-key.js';

export const apiKeyPolicy = definePolicy<ApiKey & { state?: string }>(
  null,
  (actor, { companyId }) => managesApiKeysOf(actor, companyId),
)({ revoke: { who: (actor, { companyId }) => managesApiKeysOf(actor, companyId) } });
