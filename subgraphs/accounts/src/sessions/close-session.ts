// Sign-out. Any token of the session's family will do, and closing twice is as good as once.
import type { Work } from '@agora/kernel/work.js';
import { endOnSession } from '../impersonations/active-impersonation.js';
import { sessionIdOf } from './refresh-token.js';
import { markEnded } from './rotate-session.js';
import { Session } from './session.js';

export async function closeSession(
  work: Work,
  { refreshToken }: { refreshToken: string },
): Promise<void> {
  const sessionId = await sessionIdOf(work, refreshToken);
  if (!sessionId) return;
  const session = await work.lock(Session, sessionId);
  if (session.endedAt) return;
  await endOnSession(work, sessionId, 'SIGNED_OUT');
  markEnded(work, session, 'SIGNED_OUT');
}
