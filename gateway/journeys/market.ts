// The whole market for a journey: all subgraphs on fresh databases of the engine under test, a clock that
// stands still until it is moved, and the gateway's door, through which people sign in and act.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Actor } from '@agora/kernel/actor.js';
import { SettableClock } from '@agora/kernel/clock.js';
import { newId } from '@agora/kernel/ids.js';
import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import { DiskStorage } from '@agora/kernel/storage/disk-storage.js';
import {
  createTestDatabase,
  type TestDatabase,
  writeQuickly,
} from '@agora/kernel/testing/test-engine.js';
import { testStart } from '@agora/kernel/testing/test-subgraph.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { createGateway, type Gateway } from '../src/gateway.js';
import type { Limits } from '../src/limits/limits.js';
import { loadSubgraph } from '../src/load-subgraph.js';
import { type Market, openMarket } from '../src/market.js';
import { HeardLog } from './heard-log.js';
import { brokenInvariants } from './invariants.js';
import { mortalConnection } from './mortal-connection.js';
import { Person } from './person.js';

const timeoutMs = 20_000;
export const password = 'a long enough secret';

export class JourneyMarket {
  private operatorFounder: Promise<Person> | undefined;

  private constructor(
    readonly market: Market,
    readonly gateway: Gateway,
    readonly clock: SettableClock,
    /** Names of the subgraphs that answer the gateway no more; a test may put some in. */
    readonly dead: Set<string>,
    /** Unexpected errors; whoever expects some takes them out. */
    readonly heard: HeardLog,
    private readonly databases: readonly TestDatabase[],
    private readonly filesFolder: string,
  ) {}

  /** `limits`: of one request, where a test asks more than any client may. */
  static async open(limits: Partial<Limits> = {}): Promise<JourneyMarket> {
    const clock = new SettableClock(testStart);
    const heard = new HeardLog();
    const databases = await Promise.all(
      subgraphNames.map(async (name) => [name, await createTestDatabase(name)] as const),
    );
    const urls = new Map<string, string>(databases.map(([name, { url }]) => [name, url]));
    const filesFolder = await mkdtemp(join(tmpdir(), 'agora-files-'));
    const storage = new DiskStorage(filesFolder);
    const ticketKey = randomBytes(32);
    const market = await openMarket({
      definitions: await Promise.all(subgraphNames.map(loadSubgraph)),
      databaseUrlOf: (name) => urls.get(name) ?? '',
      log: heard.log,
      clock,
      timeoutMs,
      storage,
      ticketKey,
      sweeps: false,
    });
    for (const { database } of market.subgraphs.values()) await writeQuickly(database);
    // Journeys act faster than any person; the clock does not move, so tokens would never refill.
    const rate = { burst: 1_000_000, perSecond: 1_000 };
    const dead = new Set<string>();
    const connections = market.connections.map((c) => mortalConnection(c, dead));
    const gateway = await createGateway({
      connections,
      clock,
      rate,
      limits,
      storage,
      ticketKey,
      log: heard.log,
    });
    const dropped = databases.map(([, database]) => database);
    return new JourneyMarket(market, gateway, clock, dead, heard, dropped, filesFolder);
  }

  /** Every journey ends with a look at the log and at every invariant of checks/*.sql. */
  async close(): Promise<void> {
    await this.settle();
    const broken = await brokenInvariants(this.market);
    await this.gateway.stop();
    await this.market.stop();
    await Promise.all(this.databases.map((database) => database.drop()));
    await rm(this.filesFolder, { recursive: true, force: true });
    if (broken.length > 0) throw new Error(`broken invariants: ${JSON.stringify(broken)}`);
    const errors = this.heard.takeErrors();
    if (errors.length > 0) throw new Error(`unexpected errors: ${errors.join('\n')}`);
  }

  /** Everybody has heard of everything: what is due was told and delivered, and the index follows. */
  async settle(): Promise<void> {
    await this.market.settle();
    await this.sweep('catalog', 'follow');
  }

  /** Runs a subgraph's sweep now, as its timer would. */
  async sweep(subgraph: string, name: string): Promise<void> {
    const running = this.market.subgraphs.get(subgraph);
    if (!running) throw new Error(`${subgraph} is not running`);
    await running.sweep(name);
  }

  /** Moves the clock, then delivers what has become due. */
  async pass(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.settle();
  }

  /** Somebody who looks around without signing in. */
  visitor(): Person {
    return new Person(this.gateway, undefined);
  }

  /** A new company of this kind, and its first administrator, signed in. */
  async register(kind: 'BUYER' | 'SELLER' | 'BOTH', companyName = `${kind} ${suffix()}`) {
    const { email, ...input } = newcomer(companyName);
    const { company, member } = await this.visitor().mutate(
      'registerCompany',
      { ...input, email, kind },
      'company { id } member { id }',
    );
    return this.person(email, company.id, member.id);
  }

  /** A staff member of the operator, with all that the operator's administrator may do. */
  operator(): Promise<Person> {
    this.operatorFounder ??= this.foundOperator();
    return this.operatorFounder;
  }

  /** One more member of a person's company, invited, accepted and signed in. */
  async colleague(of: Person, ...roles: string[]): Promise<Person> {
    const email = `${suffix()}@example.com`;
    const input = { id: newId('inv'), email, displayName: 'Colleague', roles };
    const { invitation } = await of.mutate('inviteMember', input, 'invitation { token }');
    const acceptance = { token: invitation.token, password };
    const { member } = await this.visitor().mutate('acceptInvitation', acceptance, 'member { id }');
    return this.person(email, of.companyId, member.id);
  }

  /** Asks one subgraph as a sibling would: for internal operations. */
  async askInside(subgraph: string, query: string, variables: object = {}) {
    const running = this.market.subgraphs.get(subgraph);
    if (!running) throw new Error(`${subgraph} is not running`);
    const request = { query, variables: { ...variables } };
    const answer = (await running.answer(request, Actor.service('gateway'))) as SubgraphResponse;
    if (answer.errors?.length) throw new Error(answer.errors.map((e) => e.message).join('; '));
    // biome-ignore lint/suspicious/noExplicitAny: tests assert on whole answers.
    return answer.data as any;
  }

  private async foundOperator(): Promise<Person> {
    const { email, ...input } = newcomer('Operator');
    const { foundOperator } = await this.askInside(
      'accounts',
      `mutation ($input: FoundOperatorInput!) { foundOperator(input: $input) {
        company { id } member { id } userErrors { code } } }`,
      { input: { ...input, email } },
    );
    return this.person(email, foundOperator.company.id, foundOperator.member.id);
  }

  private async person(email: string, companyId: string, memberId: string): Promise<Person> {
    const person = new Person(this.gateway, { email, password }, companyId, memberId);
    await person.signIn();
    return person;
  }
}

const suffix = () => randomBytes(6).toString('hex');

function newcomer(companyName: string) {
  const email = `${suffix()}@example.com`;
  const id = newId('com');
  return { id, companyName, country: 'CN', memberName: 'Founder', email, password, locale: 'en' };
}
