// The seam to the demo market (scripts/dist/demo/seed.js): it is given ways in and tells who can sign in. It
// is idempotent, so a first start that was interrupted goes on where it was.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MovableClock } from '@agora/kernel/clock.js';
import type { Log } from '@agora/kernel/log.js';
import type { Gateway } from '../gateway.js';
import type { DemoAccount } from '../http/demo-route.js';
import type { Market } from '../market.js';

export interface DemoSurroundings {
  /** The gateway's own door, without a network: `app.inject({ method, url, … })`. No rate applies. */
  readonly app: Gateway['app'];
  /** The subgraphs themselves, for internal operations, and their events. */
  readonly market: Market;
  /** The one that both go by; at today's time when the demo is done. */
  readonly clock: MovableClock;
  readonly log: Log;
}

export interface DemoModule {
  readonly demoLogins: readonly DemoAccount[];
  seedDemo(surroundings: DemoSurroundings, size: { isSmall: boolean }): Promise<void>;
}

const built = new URL('../../../scripts/dist/demo/seed.js', import.meta.url);

/** Whether this build has a demo. */
export const hasDemo = (): boolean => existsSync(built);

export const loadDemo = async (): Promise<DemoModule> => (await import(built.href)) as DemoModule;

/** The same for the same demo: what it brings in, and under which ids, is all in its modules. */
export function demoEdition(folder = fileURLToPath(new URL('.', built))): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.js', { cwd: folder }).sort()) {
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('base64url');
}
