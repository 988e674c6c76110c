// A small market for tests: buyers that demand, vendors that quote, each of a company of its own.
import { fileURLToPath } from 'node:url';
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { broken, checksThatSee } from '@agora/kernel/testing/checks.js';
import { as, TestSubgraph, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { rfq } from '../subgraph.js';

export const hourMs = 3_600_000;
export const inHours = (hours: number) =>
  new Date(testStart.getTime() + hours * hourMs).toISOString();
export const cny = (amount: string) => ({ amount, currencyCode: 'CNY' });

export interface TestVendor {
  id: string;
  companyId: string;
  agent: Partial<Caller>;
}

const checks = fileURLToPath(new URL('../../checks', import.meta.url));

export class Market {
  private constructor(readonly subgraph: TestSubgraph) {}

  static async open(): Promise<Market> {
    return new Market(await TestSubgraph.start(rfq));
  }

  /** Ends it; throws when the tests have left a broken invariant. */
  async close(): Promise<void> {
    const rows = await this.broken();
    await this.subgraph.stop();
    if (rows.length > 0) throw new Error(JSON.stringify(rows));
  }

  /** A seller that rfq has heard of, and its agent. */
  async vendor(isActive = true): Promise<TestVendor> {
    const vendor = { id: newId('sel'), companyId: newId('com') };
    await this.tellSeller(vendor, 1, isActive);
    return { ...vendor, agent: as.member(['SELLER_AGENT'], vendor.companyId) };
  }

  tellSeller(
    { id, companyId }: { id: string; companyId: string },
    version: number,
    isActive = true,
  ) {
    const state = isActive ? 'ADMITTED' : 'SUSPENDED';
    const name = { en: 'A seller' };
    const payload = { sellerId: id, companyId, name, slug: 'a-seller', state, isActive, version };
    return this.subgraph.receive('sellers.seller.changed', id, payload);
  }

  /** Publishes a demand of two lines: 1000 pcs of a product, 3 of something described. */
  async demand(buyer: Partial<Caller> = as.member(), changes: object = {}) {
    const input = { ...demandInput(), ...changes };
    const selection = 'demand { id number lines { id } }';
    const { demand, userErrors } = await this.subgraph.mutate(
      buyer,
      'publishDemand',
      input,
      selection,
    );
    if (!demand) throw new Error(JSON.stringify(userErrors));
    return { buyer, input, id: demand.id as string, number: demand.number as string };
  }

  quote(vendor: TestVendor, input: object, selection = 'quote { id }') {
    return this.subgraph.mutate(vendor.agent, 'submitQuote', input, selection);
  }

  async readQuote(caller: object, id: string, selection: string) {
    const query = `query ($id: ID!) { quote(id: $id) { ${selection} } }`;
    return (await this.subgraph.ask(caller, query, { id })).quote;
  }

  async readDemand(caller: object, id: string, selection: string) {
    const query = `query ($id: ID!) { demand(id: $id) { ${selection} } }`;
    return (await this.subgraph.ask(caller, query, { id })).demand;
  }

  /** The rows of all checks/*.sql; every one is a broken invariant. */
  broken() {
    return broken(this.subgraph, checks);
  }

  /** The names of the checks that see what this statement breaks; it is undone at once. */
  checksThatSee(tampering: string) {
    return checksThatSee(this.subgraph, checks, tampering);
  }

  /** Everything that a refusal must leave as it was: every row, the outbox included. */
  async everything(): Promise<string> {
    const { em } = this.subgraph.running.database;
    const names = [
      'demands',
      'demand_lines',
      'quotes',
      'quote_versions',
      'quote_lines',
      'awards',
      'outbox_messages',
      'number_series',
    ];
    const tables = names.map((name) => em.fork().execute(`select * from ${name} order by id`));
    return JSON.stringify(await Promise.all(tables));
  }
}

export function demandInput() {
  return {
    id: newId('dem'),
    title: 'Resistors for the spring series',
    description: null,
    deliveryPlace: 'Shenzhen',
    deliverBy: '2026-04-01',
    closesAt: inHours(24),
    currencyCode: 'CNY',
    lines: [
      {
        id: newId('dln'),
        productId: newId('prd'),
        quantity: 1000,
        unit: 'pcs',
        targetUnitPrice: cny('0.0123'),
      },
      { id: newId('dln'), specification: '10 kΩ 网络电阻', quantity: 3, unit: '盘' },
    ],
  };
}

type DemandInput = ReturnType<typeof demandInput>;

/** A complete quote for a demand of `demandInput`: 0.0105 and 33.335 a unit, 110.51 in all. */
export function quoteInput(demand: { id: string; input: DemandInput }, vendor: { id: string }) {
  return {
    id: newId('quo'),
    demandId: demand.id,
    vendorId: vendor.id,
    validUntil: inHours(72),
    note: 'Reels included',
    lines: quoteLines(demand.input),
  };
}

export function quoteLines(input: DemandInput, prices: [string, string] = ['0.0105', '33.335']) {
  return input.lines.map((line, index) => ({
    id: newId('qln'),
    demandLineId: line.id,
    unitPrice: cny(prices[index] ?? '1'),
    quantity: line.quantity,
    leadTimeDays: index === 0 ? 5 : 12,
  }));
}
