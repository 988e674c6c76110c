// An API key is good no more. Gateways that have just seen it believe it for half a minute longer.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { confirmRight } from '../members/confirm-right.js';
import { ApiKey } from './api-key.js';
import { apiKeyPolicy } from './api-key.policy.js';

/** Revoking a revoked one is no error. */
export async function revokeApiKey(work: Work, input: { apiKeyId: string }): Promise<ApiKey> {
  const key = await work.lock(ApiKey, input.apiKeyId, 'apiKeyId');
  work.authorize(apiKeyPolicy.revoke, key);
  await confirmRight(work, 'MANAGE_API_KEYS');
  if (key.revokedAt) return key;
  key.revokedAt = work.now;
  const { id: subjectId, companyId, name } = key;
  recordAudit(work, { action: 'apiKey.revoked', subjectId, companyId, details: { name } });
  return key;
}
