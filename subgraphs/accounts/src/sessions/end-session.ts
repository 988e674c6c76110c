// A person ends one of its sessions on another device. Tokens already out stay good for at most ten
// minutes.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { ownPerson } from './own-person.js';
import { markEnded } from './rotate-session.js';
import { Session } from './session.js';

/** Ending an ended one is no error. */
export async function endSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const personId = await ownPerson(work);
  const session = await work.lock(Session, input.sessionId, 'sessionId');
  if (session.personId !== personId) throw notFound('sessionId');
  if (!session.endedAt) markEnded(work, session, 'ENDED_ELSEWHERE');
  return session;
}
