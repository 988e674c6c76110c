// Whether anything was lost: what buyers saw against what the databases hold, stock against what was sold,
// what catalog was told against what is so, and every subgraph's own invariants.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import type { ChaosMarket } from './market.js';
import { type Platform, pause } from './platform.js';
import type { Seen } from './shop.js';

/** The longest wait by design is a minute: a dead process's lease on a purchase, then a repeated message. */
const quietWithinMs = 150_000;
const owners = [
  ['store', 'store_offers'],
  ['sellers', 'seller_offers'],
] as const;

export interface Verdict {
  readonly purchases: number;
  readonly placed: number;
  readonly refused: number;
  readonly confirmed: number;
  readonly cancelled: number;
  readonly unitsSold: number;
  readonly soldOut: number;
  readonly faults: readonly string[];
}

export async function judge(
  platform: Platform,
  market: ChaosMarket,
  seen: readonly Seen[],
): Promise<Verdict> {
  const faults = await untilQuiet(platform);
  const purchases = await platform.rows('trade', 'select id, state from purchases');
  const orders = await platform.rows('trade', 'select id, state from orders');
  faults.push(...lostPurchases(purchases, seen), ...lostSteps(orders, seen));
  const stock = await judgeStock(platform, market, faults);
  faults.push(...(await staleListings(platform)), ...(await brokenInvariants(platform)));
  const countOf = (rows: Record<string, unknown>[], state: string) =>
    rows.filter((row) => row.state === state).length;
  return {
    purchases: purchases.length,
    placed: countOf(purchases, 'PLACED'),
    refused: purchases.length - countOf(purchases, 'PLACED'),
    confirmed: countOf(orders, 'CONFIRMED'),
    cancelled: countOf(orders, 'CANCELLED'),
    ...stock,
    faults,
  };
}

/** Waits until every process has ended what it drives and every message has arrived. */
async function untilQuiet(platform: Platform): Promise<string[]> {
  const until = Date.now() + quietWithinMs;
  for (;;) {
    const open = await openWork(platform);
    if (open.length === 0) return [];
    if (Date.now() > until) return open.map((what) => `still open: ${what}`);
    await pause(500);
  }
}

async function openWork(platform: Platform): Promise<string[]> {
  const open: string[] = [];
  const look = async (subgraph: string, what: string, where: string) => {
    const [row] = await platform.rows(subgraph, `select count(*) n from ${where}`);
    if (Number(row?.n) > 0) open.push(`${row?.n} ${what} of ${subgraph}`);
  };
  await look('trade', 'purchases', 'purchases where due_at is not null');
  await look('trade', 'stock returns', 'stock_returns where done_at is null');
  for (const [owner, table] of owners) {
    await look(owner, 'untold offers', `${table} where tell_due_at is not null`);
  }
  for (const name of subgraphNames) {
    await look(name, 'events', 'outbox_deliveries where confirmed_at is null');
  }
  return open;
}

function lostPurchases(rows: readonly Record<string, unknown>[], seen: readonly Seen[]): string[] {
  const stateOf = new Map(rows.map((p) => [String(p.id), String(p.state)]));
  const known = new Set(seen.map((s) => s.purchaseId));
  const wrong = seen.flatMap(({ purchaseId, state }) => {
    const now = stateOf.get(purchaseId);
    if (!now) return [`lost: ${purchaseId} was accepted as ${state}`];
    if (now === 'RESERVING') return [`${purchaseId} never ended`];
    if (state !== 'RESERVING' && state !== now) return [`${purchaseId} was ${state}, is ${now}`];
    return [];
  });
  const unknown = [...stateOf.keys()].filter((id) => !known.has(id));
  return [...wrong, ...unknown.map((id) => `nobody asked for ${id}`)];
}

function lostSteps(rows: readonly Record<string, unknown>[], seen: readonly Seen[]): string[] {
  const stateOf = new Map(rows.map((o) => [String(o.id), String(o.state)]));
  return seen
    .flatMap(({ orders }) => [...orders])
    .filter(([id, state]) => stateOf.get(id) !== state)
    .map(([id, state]) => `order ${id} was ${state}, is ${stateOf.get(id)}`);
}

/** What orders sold is what stock lacks, offer by offer; nothing is held for nobody. */
async function judgeStock(platform: Platform, { stock }: ChaosMarket, faults: string[]) {
  const sold = await platform.rows(
    'trade',
    `select l.offer_id id, sum(l.quantity) n from order_lines l join orders o on o.id = l.order_id
     where o.state not in ('CANCELLED', 'DECLINED', 'EXPIRED') group by l.offer_id`,
  );
  const soldOf = new Map(sold.map((row) => [String(row.id), Number(row.n)]));
  let soldOut = 0;
  for (const [owner, table] of owners) {
    const columns = 'id, on_hand_quantity n, held_quantity held';
    for (const { id, n, held } of await platform.rows(owner, `select ${columns} from ${table}`)) {
      const gone = (stock.get(String(id)) ?? Number.NaN) - Number(n);
      const quantity = soldOf.get(String(id)) ?? 0;
      if (Number(n) < 0) faults.push(`oversold: ${id} has ${n} on hand`);
      if (Number(held) !== 0) faults.push(`held for nobody: ${held} of ${id}`);
      if (gone !== quantity) faults.push(`stock of ${id}: ${quantity} sold, ${gone} gone`);
      if (Number(n) === 0) soldOut += 1;
    }
  }
  return { soldOut, unitsSold: [...soldOf.values()].reduce((sum, n) => sum + n, 0) };
}

/** Catalog has heard the last word about every offer. */
async function staleListings(platform: Platform): Promise<string[]> {
  const listed = await platform.rows('catalog', 'select id, revision from listed_offers');
  const revisionOf = new Map(listed.map((row) => [String(row.id), Number(row.revision)]));
  const stale: string[] = [];
  for (const [owner, table] of owners) {
    for (const { id, version } of await platform.rows(owner, `select id, version from ${table}`)) {
      const revision = revisionOf.get(String(id));
      if (revision !== Number(version)) {
        stale.push(`catalog knows revision ${revision} of ${id}, ${owner} has told ${version}`);
      }
    }
  }
  return stale;
}

/** Every statement of every checks/*.sql gives no row. */
async function brokenInvariants(platform: Platform): Promise<string[]> {
  const broken: string[] = [];
  for (const name of subgraphNames) {
    const folder = fileURLToPath(new URL(`../../../subgraphs/${name}/checks/`, import.meta.url));
    for (const file of await readdir(folder).catch(() => [])) {
      const text = (await readFile(`${folder}${file}`, 'utf8')).replace(/^\s*--.*$/gm, '');
      for (const statement of text.split(';').filter((s) => s.trim())) {
        const [row] = await platform.rows(name, statement);
        if (row) broken.push(`${name}/checks/${file}: ${JSON.stringify(row)}`);
      }
    }
  }
  return broken;
}
