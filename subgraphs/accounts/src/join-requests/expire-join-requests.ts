// Ends the wait of wishes that nobody proved or decided in time, and forgets who never proved anything; a sweep.
import type { Work } from '@agora/kernel/work.js';
import { JoinRequest } from './join-request.js';

export async function expireJoinRequests(work: Work): Promise<void> {
  const late = { expiresAt: { $lte: work.now } };
  await work.em.nativeDelete(JoinRequest, { ...late, state: 'ASKED' });
  await work.em.nativeUpdate(JoinRequest, { ...late, state: 'WAITING' }, { state: 'EXPIRED' });
}
