// A company forgets a mapping it kept.
import { commonErrors, DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { SavedMapping } from './saved-mapping.js';

export async function removeImportMapping(
  work: Work,
  { mappingId }: { mappingId: string },
): Promise<string> {
  const { companyId } = work.actor.requireMember();
  const saved = await work.em.findOne(SavedMapping, { id: mappingId, companyId });
  if (!saved) throw notFound('mappingId');
  const mayForget = work.actor.isOperator || work.actor.hasRole('SELLER_AGENT', 'COMPANY_ADMIN');
  if (!mayForget) throw new DomainError(commonErrors.FORBIDDEN);
  work.remove(saved);
  return mappingId;
}
