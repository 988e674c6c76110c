// Deletes what can no longer be used or recognised: expired tokens, then sessions without any; a
// sweep.
import type { Work } from '@agora/kernel/work.js';
import { RefreshToken } from './refresh-token.js';
import { Session, sessionLifetimeMs } from './session.js';

export async function forgetSessions(work: Work): Promise<void> {
  await work.em.nativeDelete(RefreshToken, { expiresAt: { $lte: work.now } });
  // The last token of a session expires one lifetime after its last use: none is left by now.
  const lastUsedAt = { $lte: new Date(work.now.getTime() - sessionLifetimeMs) };
  await work.em.nativeDelete(Session, { lastUsedAt });
}
