// Token buckets: each caller has a number of requests in hand that refills steadily. In the memory of this
// process, or shared by all gateways in Redis; when Redis is away, each gateway counts for itself.
import type { Clock } from '@agora/kernel/clock.js';
import type { Log } from '@agora/kernel/log.js';
import { createClient } from 'redis';

export interface Rate {
  /** Requests a caller may make at once after a pause. */
  readonly burst: number;
  readonly perSecond: number;
}

export interface RateLimit {
  /** Seconds to wait before the next request; 0 when this one is allowed. */
  take(bucket: string): Promise<number>;
  stop(): Promise<void>;
}

const bucketsMax = 50_000;

export class MemoryRateLimit implements RateLimit {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

  constructor(
    private readonly rate: Rate,
    private readonly clock: Clock,
  ) {}

  async take(bucket: string): Promise<number> {
    const { burst, perSecond } = this.rate;
    const now = this.clock.now().getTime() / 1000;
    const { tokens, at } = this.buckets.get(bucket) ?? { tokens: burst, at: now };
    const inHand = Math.min(burst, tokens + Math.max(0, now - at) * perSecond);
    const isAllowed = inHand >= 1;
    // Put at the end: the first of the map is the one unused for longest.
    this.buckets.delete(bucket);
    this.buckets.set(bucket, { tokens: isAllowed ? inHand - 1 : inHand, at: now });
    if (this.buckets.size > bucketsMax) {
      this.buckets.delete(this.buckets.keys().next().value as string);
    }
    return isAllowed ? 0 : (1 - inHand) / perSecond;
  }

  async stop(): Promise<void> {
    this.buckets.clear();
  }
}

/** One key a bucket; Redis's own clock, so that gateways need not agree on the time. */
const script = `
local now = redis.call('TIME')
local at = tonumber(now[1]) + tonumber(now[2]) / 1000000
local burst, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local state = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local inHand = math.min(burst, (tonumber(state[1]) or burst) + math.max(0, at - (tonumber(state[2]) or at)) * rate)
local wait = 0
if inHand >= 1 then inHand = inHand - 1 else wait = (1 - inHand) / rate end
redis.call('HSET', KEYS[1], 'tokens', tostring(inHand), 'at', tostring(at))
redis.call('EXPIRE', KEYS[1], math.ceil(burst / rate) + 1)
return tostring(wait)`;

export async function connectRedisRateLimit(
  redisUrl: string,
  name: string,
  rate: Rate,
  clock: Clock,
  log: Log,
): Promise<RateLimit> {
  const redis = createClient({ url: redisUrl, disableOfflineQueue: true });
  redis.on('error', (error) => log.warn({ err: error }, 'redis'));
  void redis.connect().catch(() => undefined); // It goes on trying by itself.
  const ownCount = new MemoryRateLimit(rate, clock);
  const evaluation = (bucket: string) => ({
    keys: [`agora:rate:${name}:${bucket}`],
    arguments: [String(rate.burst), String(rate.perSecond)],
  });
  return {
    async take(bucket) {
      try {
        return Number(await redis.eval(script, evaluation(bucket)));
      } catch {
        return ownCount.take(bucket);
      }
    },
    async stop() {
      redis.destroy();
    },
  };
}
