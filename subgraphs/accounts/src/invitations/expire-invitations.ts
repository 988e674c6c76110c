// Ends the wait of invitations nobody took up in time; a sweep.
import type { Work } from '@agora/kernel/work.js';
import { Invitation } from './invitation.js';

export async function expireInvitations(work: Work): Promise<number> {
  const late = { state: 'OPEN' as const, expiresAt: { $lte: work.now } };
  return work.em.nativeUpdate(Invitation, late, { state: 'EXPIRED' });
}
