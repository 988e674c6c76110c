// The secret that renews a session, good for one use. Only its SHA-256 is kept: it has 256 random
// bits, so a slow hash would add nothing. Used ones stay until they expire, to be recognised.
import { createHash, randomBytes } from 'node:crypto';
import { IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Session, sessionLifetimeMs } from './session.js';

@Entity({ tableName: 'refresh_tokens' })
export class RefreshToken {
  @IdKey() id!: string;
  @ManyToOne(() => Session, { fieldName: 'session_id', mapToPk: true }) sessionId!: string;
  @TextColumn(43, { unique: true }) tokenHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ index: true }) expiresAt!: Date;
  /** When it was used; null on the current one. */
  @InstantColumn({ nullable: true }) replacedAt: Date | null = null;
}

export interface IssuedRefreshToken {
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}

export const refreshTokenHash = (token: string) =>
  createHash('sha256').update(token).digest('base64url');

/** Makes the session's current token; the secret itself is only in the result. */
export function issueRefreshToken(work: Work, session: Session): IssuedRefreshToken {
  const refreshToken = randomBytes(32).toString('base64url');
  const row = new RefreshToken();
  row.id = newId('rft');
  row.sessionId = session.id;
  row.tokenHash = refreshTokenHash(refreshToken);
  row.createdAt = work.now;
  row.expiresAt = new Date(work.now.getTime() + sessionLifetimeMs);
  work.add(row);
  return { refreshToken, refreshTokenExpiresAt: row.expiresAt };
}

/** The session a token belongs to, current or not, before anything is locked. */
export async function sessionIdOf(work: Work, refreshToken: string): Promise<string | undefined> {
  const [row] = await work.sql<{ session_id: string }>(
    'select session_id from refresh_tokens where token_hash = ?',
    [refreshTokenHash(refreshToken)],
  );
  return row?.session_id;
}
