// Rights as they are now, not as a token says: tokens live for ten minutes, and who was dismissed must
// not use one to come back. Callers hold the company's lock.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { storedRights } from '../roles/company-role.queries.js';
import { mayGrant, type Permission, permissionsOf, rightsOf } from '../roles/permission.js';
import { Member } from './member.js';

export interface Acting {
  readonly member: Member;
  /** As they would be in a new token. */
  readonly rights: readonly string[];
}

/** The calling member, or FORBIDDEN when it no longer has this permission. */
export async function confirmRight(work: Work, permission: Permission): Promise<Acting> {
  const { memberId, companyId } = work.actor.requireMember();
  const member = await work.find(Member, memberId);
  if (member?.state !== 'ACTIVE' || member.companyId !== companyId) {
    throw new DomainError(commonErrors.FORBIDDEN);
  }
  const stored = await storedRights(work, member);
  const rights = work.actor.caller.apiKeyId ? withinScopes(work.actor.roles, stored) : stored;
  if (!permissionsOf(rights).includes(permission)) throw new DomainError(commonErrors.FORBIDDEN);
  return { member, rights };
}

/** An API key has the rights its scopes leave it, as far as its member still has them. */
function withinScopes(carried: readonly string[], stored: readonly string[]): string[] {
  const scopes = permissionsOf(carried);
  return rightsOf(
    [],
    permissionsOf(stored).filter((permission) => scopes.includes(permission)),
  );
}

/** Stops who would hand out, or take away, more than it has itself. */
export function requireGrantable({ rights }: Acting, ...others: (readonly string[])[]): void {
  if (others.every((given) => mayGrant(rights, given))) return;
  throw new DomainError(commonErrors.FORBIDDEN, { params: { reason: 'MORE_THAN_OWN' } });
}
