// A subgraph on a database of its own, asked through its schema as the gateway would ask it.
import { Actor, type Caller } from '../actor.js';
import { SettableClock } from '../clock.js';
import type { EventMessage } from '../events/event.js';
import { OutboxMessage } from '../events/outbox.js';
import { newId } from '../ids.js';
import type { AskSibling } from '../siblings.js';
import { RunningSubgraph, type SubgraphDefinition } from '../subgraph.js';
import { createTestDatabase, type TestDatabase } from './test-engine.js';

// biome-ignore lint/suspicious/noExplicitAny: tests assert on whole answers.
type Answer = any;

/** The instant every test begins at, unless it moves the clock. */
export const testStart = new Date('2026-03-02T08:00:00.000Z');

export class TestSubgraph {
  private constructor(
    readonly running: RunningSubgraph,
    private readonly testDatabase: TestDatabase,
    readonly clock: SettableClock,
  ) {}

  static async start(definition: SubgraphDefinition, options: { askSibling?: AskSibling } = {}) {
    const testDatabase = await createTestDatabase(definition.name);
    const clock = new SettableClock(testStart);
    const running = await RunningSubgraph.start(definition, {
      databaseUrl: testDatabase.url,
      clock,
      ...options,
    });
    return new TestSubgraph(running, testDatabase, clock);
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.testDatabase.drop();
  }

  /** The data of one operation; throws when the answer has GraphQL errors. */
  async ask(caller: Partial<Caller>, query: string, variables: object = {}): Promise<Answer> {
    const answer = await this.answer(caller, query, variables);
    if (answer.errors?.length)
      throw new Error(answer.errors.map((e: Error) => e.message).join('; '));
    return answer.data;
  }

  /** The whole answer, errors included. */
  async answer(caller: Partial<Caller>, query: string, variables: object = {}): Promise<Answer> {
    const answer = await this.running.answer(
      { query, variables: { ...variables } },
      actorOf(caller),
    );
    // Through JSON, as a client would see it.
    return JSON.parse(JSON.stringify(answer));
  }

  /** The payload of one mutation with one input: `mutate(as, 'confirmOrder', input, 'order { id }')`. */
  async mutate(
    caller: Partial<Caller>,
    name: string,
    input: object,
    selection: string,
  ): Promise<Answer> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field params } } }`;
    return (await this.ask(caller, query, { input }))[name];
  }

  /** Delivers an event as if its producer had published it; twice with the same id is a repeat. */
  async receive(
    type: string,
    key: string,
    payload: object,
    id: string = newId('evt'),
  ): Promise<void> {
    const message: EventMessage = {
      id,
      type,
      key,
      payload,
      producer: type.split('.')[0] ?? '',
      occurredAt: this.clock.now(),
      requestId: 'test',
    };
    await this.running.receive(message);
  }

  /** What was published so far, oldest first. */
  async published(type?: string): Promise<{ type: string; key: string; payload: Answer }[]> {
    const em = this.running.database.em.fork();
    const rows = await em.find(OutboxMessage, type ? { type } : {}, { orderBy: { id: 'asc' } });
    return rows.map((r) => ({ type: r.type, key: r.messageKey, payload: r.payload }));
  }
}

function actorOf(caller: Partial<Caller>): Actor {
  const kind = caller.kind ?? (caller.memberId ? 'MEMBER' : 'ANONYMOUS');
  return new Actor({ requestId: 'test', ...caller, kind });
}

/** Callers for tests: each call makes a new person of a new company, unless a company is given. */
export const as = {
  anonymous: (): Partial<Caller> => ({ kind: 'ANONYMOUS' }),
  member: (roles: string[] = ['PURCHASER'], companyId: string = newId('com')): Partial<Caller> => ({
    kind: 'MEMBER',
    memberId: newId('mem'),
    companyId,
    roles,
  }),
  operator: (): Partial<Caller> => as.member(['OPERATOR']),
  service: (service: string): Partial<Caller> => ({ kind: 'SERVICE', service }),
};
