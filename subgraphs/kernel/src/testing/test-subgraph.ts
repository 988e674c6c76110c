// A subgraph on a database of its own, asked through its schema as the gateway would ask it.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Actor, type Caller } from '../actor.js';
import { SettableClock } from '../clock.js';
import type { EventMessage } from '../events/event.js';
import { OutboxMessage } from '../events/outbox.js';
import { newId } from '../ids.js';
import type { AskSibling } from '../siblings.js';
import { DiskStorage } from '../storage/disk-storage.js';
import { noteUpload, type Upload, uploadKey } from '../storage/uploads.js';
import { RunningSubgraph, type SubgraphDefinition } from '../subgraph.js';
import { createTestDatabase, type TestDatabase, writeQuickly } from './test-engine.js';

// biome-ignore lint/suspicious/noExplicitAny: tests assert on whole answers.
type Answer = any;

/** The instant every test begins at, unless it moves the clock. */
export const testStart = new Date('2026-03-02T08:00:00.000Z');

export class TestSubgraph {
  private constructor(
    readonly running: RunningSubgraph,
    private readonly testDatabase: TestDatabase,
    readonly clock: SettableClock,
    private readonly filesFolder: string,
  ) {}

  static async start(definition: SubgraphDefinition, options: { askSibling?: AskSibling } = {}) {
    const testDatabase = await createTestDatabase(definition.name);
    const clock = new SettableClock(testStart);
    const filesFolder = await mkdtemp(join(tmpdir(), 'agora-files-'));
    const running = await RunningSubgraph.start(definition, {
      databaseUrl: testDatabase.url,
      clock,
      storage: new DiskStorage(filesFolder),
      ...options,
    });
    await writeQuickly(running.database);
    return new TestSubgraph(running, testDatabase, clock, filesFolder);
  }

  async stop(): Promise<void> {
    await this.running.stop();
    await this.testDatabase.drop();
    await rm(this.filesFolder, { recursive: true, force: true });
  }

  /** Sends a file as the gateway would take it in; returns the id for the mutation that uses it. */
  async upload(
    caller: Partial<Caller>,
    content: Uint8Array | string,
    about: Pick<Upload, 'purpose' | 'fileName' | 'contentType'>,
  ): Promise<string> {
    const bytes = Buffer.from(content);
    const { storage } = this.running.files;
    const { memberId = '', companyId = '' } = caller;
    const id = newId('upl');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const uploadedAt = this.clock.now().toISOString();
    await storage.put(uploadKey(id), bytes);
    await noteUpload(storage, {
      ...about,
      id,
      memberId,
      companyId,
      byteCount: bytes.length,
      sha256,
      uploadedAt,
    });
    return id;
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
