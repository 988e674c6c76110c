// API keys: accounts says whose they are, and its word is believed for half a minute, so that a program that
// asks often costs accounts little and a revoked key is soon refused everywhere.
import { createHash } from 'node:crypto';
import type { Clock } from '@agora/kernel/clock.js';
import type { SignedInMember, TokenVerdict } from './access-token.js';

const prefix = 'agk_';
const believedMs = 30_000;
const keptMax = 10_000;

export const isApiKey = (token: string) => token.startsWith(prefix);

export class ApiKeys {
  /** By hash, so that no secret stays in memory; oldest first. */
  private readonly answers = new Map<string, { verdict: Promise<TokenVerdict>; until: number }>();

  constructor(
    /** The holder; null when the key is not good. Throws when accounts cannot be asked. */
    private readonly present: (secret: string, requestId: string) => Promise<SignedInMember | null>,
    private readonly clock: Clock,
  ) {}

  async verify(secret: string, requestId: string): Promise<TokenVerdict> {
    const now = this.clock.now().getTime();
    const hash = createHash('sha256').update(secret).digest('base64');
    const known = this.answers.get(hash);
    if (known && known.until > now) return known.verdict;
    const verdict = this.ask(secret, hash, requestId);
    this.answers.delete(hash);
    this.answers.set(hash, { verdict, until: now + believedMs });
    const [oldest] = this.answers.keys();
    if (oldest && this.answers.size > keptMax) this.answers.delete(oldest);
    return verdict;
  }

  private async ask(secret: string, hash: string, requestId: string): Promise<TokenVerdict> {
    try {
      return (await this.present(secret, requestId)) ?? 'INVALID';
    } catch {
      this.answers.delete(hash);
      return 'UNVERIFIABLE';
    }
  }
}
