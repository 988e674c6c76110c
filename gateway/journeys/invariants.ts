// The invariants of a whole market: every statement of every subgraph's checks/*.sql gives no row, and every
// event has been taken in by everybody who is to hear of it.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Market } from '../src/market.js';

const undelivered = `select m.type, d.consumer, d.failure from outbox_deliveries d
  join outbox_messages m on m.id = d.message_id where d.confirmed_at is null`;
const subgraphs = fileURLToPath(new URL('../../subgraphs', import.meta.url));

export interface BrokenInvariant {
  /** Which file of which subgraph, e.g. `trade/ledger-balances.sql`. */
  readonly check: string;
  readonly row: Record<string, unknown>;
}

/** Every row that a check gives; each is a broken invariant. To be asked when all has settled. */
export async function brokenInvariants(market: Market): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = [];
  for (const running of market.subgraphs.values()) {
    broken.push(...(await rowsOf(running, 'undelivered', undelivered)));
    for (const file of await checksOf(running.name)) {
      const text = await readFile(`${subgraphs}/${running.name}/checks/${file}`, 'utf8');
      broken.push(...(await rowsOf(running, file, text)));
    }
  }
  return broken;
}

async function checksOf(subgraph: string): Promise<string[]> {
  const folder = `${subgraphs}/${subgraph}/checks`;
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
}

async function rowsOf(running: RunningSubgraph, check: string, text: string) {
  const statements = text.replace(/^\s*--.*$/gm, '').split(';');
  const broken: BrokenInvariant[] = [];
  for (const statement of statements.filter((s) => s.trim())) {
    const rows = await running.transact((work) => work.sql(statement));
    broken.push(...rows.map((row) => ({ check: `${running.name}/${check}`, row })));
  }
  return broken;
}
