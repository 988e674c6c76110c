// A member makes an API key for a program. The secret is told once, here; a repeat of the same request gets the
// key without it, because nobody has it any more.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { confirmRight, requireGrantable } from '../members/confirm-right.js';
import { newToken, tokenHash } from '../people/token.js';
import { type Permission, permissionsFrom, rightsOf } from '../roles/permission.js';
import { apiKeyErrors } from './api-key.errors.js';
import { ApiKey, apiKeyLifetimeMaxMs, apiKeysMax } from './api-key.js';

/** How every secret begins, so that it is told from other tokens, and found where it was left lying. */
export const secretPrefix = 'agk_';

export interface CreateApiKey {
  id: string;
  name: string;
  scopes: readonly Permission[];
  expiresAt: Date;
}

export interface MadeApiKey {
  apiKey: ApiKey;
  secret: string | null;
}

export async function createApiKey(work: Work, input: CreateApiKey): Promise<MadeApiKey> {
  const { companyId } = work.actor.requirePerson();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.createApiKey, company);
  const acting = await confirmRight(work, 'MANAGE_API_KEYS');
  const isOwn = (found: ApiKey) => found.memberId === acting.member.id;
  const repeated = await earlier(work, ApiKey, 'key', input, isOwn);
  if (repeated) return { apiKey: repeated, secret: null };
  const secret = secretPrefix + newToken();
  const apiKey = new ApiKey();
  apiKey.id = input.id;
  apiKey.companyId = companyId;
  apiKey.memberId = acting.member.id;
  apiKey.name = textFrom(input.name, 'name', 60);
  apiKey.scopes = scopesFrom(input.scopes);
  apiKey.secretHash = tokenHash(secret);
  apiKey.ending = secret.slice(-4);
  apiKey.contentHash = contentHash(input);
  apiKey.createdAt = work.now;
  apiKey.expiresAt = expiryFrom(input.expiresAt, work.now);
  requireGrantable(acting, rightsOf([], apiKey.scopes));
  const inForce = { companyId, revokedAt: null, expiresAt: { $gt: work.now } };
  if ((await work.em.count(ApiKey, inForce)) >= apiKeysMax) {
    throw new DomainError(apiKeyErrors.API_KEYS_TOO_MANY);
  }
  work.add(apiKey);
  const { id: subjectId, name, scopes, expiresAt } = apiKey;
  const details = { name, scopes, expiresAt };
  recordAudit(work, { action: 'apiKey.created', subjectId, companyId, details });
  return { apiKey, secret };
}

/** A key that could make keys would outlive its own end. */
function scopesFrom(given: readonly Permission[]): Permission[] {
  const scopes = permissionsFrom(given, 'scopes');
  if (scopes.includes('MANAGE_API_KEYS')) throw invalidInput('scopes', 'NOT_FOR_API_KEYS');
  return scopes;
}

function expiryFrom(expiresAt: Date, now: Date): Date {
  const lifetimeMs = expiresAt.getTime() - now.getTime();
  if (lifetimeMs <= 0) throw invalidInput('expiresAt', 'IN_THE_PAST');
  if (lifetimeMs > apiKeyLifetimeMaxMs) throw invalidInput('expiresAt', 'TOO_LATE', { days: 366 });
  return expiresAt;
}
