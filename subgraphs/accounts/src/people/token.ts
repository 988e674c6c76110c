// Secrets that travel by mail: 256 random bits, of which only the SHA-256 is kept.
import { createHash, randomBytes, randomInt } from 'node:crypto';

export const newToken = () => randomBytes(32).toString('base64url');
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('base64url');

/** For people to type: eight digits, good only where guesses are counted. */
export const newCode = () => String(randomInt(100_000_000)).padStart(8, '0');
