// The gateway shows a secret that a program came with, and learns as whom it acts and what it may do.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Member } from '../members/member.js';
import { tokenHash } from '../people/token.js';
import { storedRights } from '../roles/company-role.queries.js';
import { permissionsOf, rightsOf } from '../roles/permission.js';
import { apiKeyErrors } from './api-key.errors.js';
import { ApiKey } from './api-key.js';

const minuteMs = 60_000;

export interface KeyHolder {
  apiKeyId: string;
  memberId: string;
  companyId: string;
  rights: string[];
  locale: string;
}

/** What is refused is refused in one way: nobody learns whether a secret was ever good. */
export async function presentApiKey(work: Work, input: { secret: string }): Promise<KeyHolder> {
  const key = await work.em.findOne(ApiKey, { secretHash: tokenHash(input.secret) });
  if (key?.stateAt(work.now) !== 'ACTIVE') throw new DomainError(apiKeyErrors.API_KEY_REFUSED);
  const member = await work.find(Member, key.memberId);
  if (member?.state !== 'ACTIVE') throw new DomainError(apiKeyErrors.API_KEY_REFUSED);
  const held = permissionsOf(await storedRights(work, member));
  if (!key.lastUsedAt || key.lastUsedAt.getTime() + minuteMs <= work.now.getTime()) {
    key.lastUsedAt = work.now;
  }
  return {
    apiKeyId: key.id,
    memberId: member.id,
    companyId: member.companyId,
    rights: rightsOf(
      [],
      key.scopes.filter((scope) => held.includes(scope)),
    ),
    locale: member.locale,
  };
}
