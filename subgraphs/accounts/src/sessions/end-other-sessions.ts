// A person ends all its sessions but this one. Tokens already out stay good for at most ten minutes.
import type { Work } from '@agora/kernel/work.js';
import { ownPerson } from './own-person.js';
import { markEnded } from './rotate-session.js';
import { Session } from './session.js';

/** All but the one that asks. Returns how many ended. */
export async function endOtherSessions(work: Work): Promise<number> {
  const personId = await ownPerson(work);
  const id = { $ne: work.actor.caller.sessionId ?? '' };
  const others = await work.em.find(Session, { personId, endedAt: null, id });
  for (const { id: each } of others.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const session = await work.lock(Session, each);
    if (!session.endedAt) markEnded(work, session, 'ENDED_ELSEWHERE');
  }
  return others.length;
}
