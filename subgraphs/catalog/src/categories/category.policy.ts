// The structure of the catalog is the operator's: what is in it everybody may see.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';

/** Stops anyone but operator staff (and sibling services acting for it). */
export function requireCurator(work: Work): void {
  if (work.actor.isService || work.actor.isOperator) return;
  if (!work.actor.isMember) throw new DomainError(commonErrors.UNAUTHENTICATED);
  throw new DomainError(commonErrors.FORBIDDEN, { params: { action: 'CURATE_CATALOG' } });
}
