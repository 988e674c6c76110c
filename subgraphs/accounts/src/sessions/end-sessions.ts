// A person ends its sessions on other devices, one or all of them. Tokens already out stay good for at
// most ten minutes.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Member } from '../members/member.js';
import { endSession } from './rotate-session.js';
import { Session } from './session.js';

/** Ending an ended one is no error. */
export async function endOwnSession(work: Work, input: { sessionId: string }): Promise<Session> {
  const personId = await ownPerson(work);
  const session = await work.lock(Session, input.sessionId, 'sessionId');
  if (session.personId !== personId) throw notFound('sessionId');
  if (!session.endedAt) endSession(work, session, 'ENDED_ELSEWHERE');
  return session;
}

/** All but the one that asks. Returns how many ended. */
export async function endOtherSessions(work: Work): Promise<number> {
  const personId = await ownPerson(work);
  const id = { $ne: work.actor.caller.sessionId ?? '' };
  const others = await work.em.find(Session, { personId, endedAt: null, id });
  for (const { id: each } of others.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const session = await work.lock(Session, each);
    if (!session.endedAt) endSession(work, session, 'ENDED_ELSEWHERE');
  }
  return others.length;
}

async function ownPerson(work: Work): Promise<string> {
  const { memberId } = work.actor.requireMember();
  return (await work.get(Member, memberId)).personId;
}
