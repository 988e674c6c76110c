// The invariants of a subgraph, its checks/*.sql, seen from its tests: every row that one returns is broken.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Work } from '../work.js';
import type { TestSubgraph } from './test-subgraph.js';

export interface BrokenRow {
  readonly check: string;
  readonly [column: string]: unknown;
}

async function brokenIn(work: Work, checks: string): Promise<BrokenRow[]> {
  const rows: BrokenRow[] = [];
  for (const file of (await readdir(checks)).sort()) {
    const sql = (await readFile(join(checks, file), 'utf8')).replace(/^--.*$/gm, '');
    for (const statement of sql.split(';').filter((text) => text.trim())) {
      const found = await work.sql(statement);
      rows.push(...found.map((row) => ({ ...row, check: file.replace('.sql', '') })));
    }
  }
  return rows;
}

/** The rows of all checks in the folder. */
export const broken = ({ running }: TestSubgraph, checks: string) =>
  running.transact((work) => brokenIn(work, checks));

/** The names of the checks that see what this statement breaks; it is undone at once. */
export async function checksThatSee({ running }: TestSubgraph, checks: string, tampering: string) {
  const names: string[] = [];
  const undone = new Error('undone');
  const tried = running.transact(async (work) => {
    await work.change(tampering);
    names.push(...(await brokenIn(work, checks)).map(({ check }) => check));
    throw undone;
  });
  await tried.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return [...new Set(names)];
}
