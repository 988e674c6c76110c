// A subgraph as a whole: what it is made of, and the same thing running over a database.
import { randomBytes } from 'node:crypto';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { Actor } from './actor.js';
import { type Clock, systemClock } from './clock.js';
import { type Database, type EntityClasses, engineOf, openDatabase } from './database/database.js';
import { migrate } from './database/migrate.js';
import type { EventMessage } from './events/event.js';
import { type EventHandlers, InboxMessage, takeIn } from './events/inbox.js';
import { countDeliveries, OutboxDelivery, OutboxMessage } from './events/outbox.js';
import { asRequest } from './give-way.js';
import { Context } from './graphql/context.js';
import { type Execute, makeExecutor, withMissed } from './graphql/execute.js';
import { checkPersonalData, personalDataList } from './graphql/personal-data.js';
import { makeSubgraphSchema, type SchemaParts } from './graphql/subgraph-schema.js';
import { invariant } from './invariant.js';
import { type Log, silentLog } from './log.js';
import { eventsHandled, operationSeconds, watchOutbox } from './metrics.js';
import { type AskSibling, Siblings, type SubgraphRequest } from './siblings.js';
import { Files } from './storage/files.js';
import { noStorage } from './storage/open-storage.js';
import type { Storage } from './storage/storage.js';
import { transact, type Work } from './work.js';

/** Something a subgraph does by itself over and over: expire reservations, close demands. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (subgraph: RunningSubgraph) => Promise<unknown>;
}

export interface SubgraphDefinition extends SchemaParts {
  readonly name: string;
  readonly entities: EntityClasses;
  /** Folder with `sqlite/` and `mysql/` migrations. */
  readonly migrations: string;
  /** One for each subscribed event type. */
  readonly handlers?: EventHandlers;
  /** The event types this subgraph is subscribed to, and who is subscribed to its own. */
  readonly subscriptions: readonly string[];
  readonly consumersOf: (eventType: string) => readonly string[];
  readonly sweeps?: readonly Sweep[];
  /** Prepares what lives in memory (an index, keys) before the first request. */
  readonly onStart?: (subgraph: RunningSubgraph) => Promise<void>;
  /**
   * Called after every commit of this process once its sweeps have started, for what follows the tables
   * at once. Must not throw.
   */
  readonly onCommitted?: (subgraph: RunningSubgraph) => void;
  readonly onStop?: (subgraph: RunningSubgraph) => Promise<void>;
}

export interface SubgraphSurroundings {
  readonly databaseUrl: string;
  readonly askSibling?: AskSibling;
  readonly clock?: Clock;
  readonly log?: Log;
  /** Where files are; without one they can be neither kept nor read. */
  readonly storage?: Storage;
  /** What addresses of private files are signed with; the gateway has the same. */
  readonly ticketKey?: Uint8Array;
  /** False in replicas whose database is migrated by a step of its own. */
  readonly migrates?: boolean;
}

/** The tables every subgraph has besides its own: outbox and inbox. */
export const ownEntities: EntityClasses = [OutboxMessage, OutboxDelivery, InboxMessage];

const noSiblings: AskSibling = async (sibling) => {
  throw new Error(`${sibling} is not connected`);
};

export class RunningSubgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: Files;
  /** Set by whoever carries events; called after a commit that emitted. */
  onEmitted: (() => void) | undefined;
  /** Whatever onStart put here for resolvers of this subgraph, e.g. the search index. */
  readonly resources = new Map<string, unknown>();
  private readonly execute: Execute;
  private readonly askSibling: AskSibling;
  private readonly timers: NodeJS.Timeout[] = [];
  private hasSweeps = false;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly unwatchOutbox: () => void;

  private constructor(
    readonly definition: SubgraphDefinition,
    readonly database: Database,
    surroundings: SubgraphSurroundings,
  ) {
    const { schema, sdl } = makeSubgraphSchema(definition);
    this.schema = schema;
    this.sdl = sdl;
    this.execute = makeExecutor(schema);
    this.clock = surroundings.clock ?? systemClock;
    this.log = surroundings.log ?? silentLog;
    const { storage = noStorage, ticketKey = randomBytes(32) } = surroundings;
    this.files = new Files(storage, ticketKey);
    this.askSibling = surroundings.askSibling ?? noSiblings;
    personalDataList.keep(this, definition.personalData ?? {});
    this.unwatchOutbox = watchOutbox(definition.name, () => countDeliveries(database.em.fork()));
  }

  static async start(definition: SubgraphDefinition, surroundings: SubgraphSurroundings) {
    const handled = Object.keys(definition.handlers ?? {}).sort();
    invariant(
      handled.join() === [...definition.subscriptions].sort().join(),
      `${definition.name} handles [${handled}] but is subscribed to [${definition.subscriptions}]`,
    );
    const entities = [...definition.entities, ...ownEntities];
    const database = openDatabase(surroundings.databaseUrl, entities);
    checkPersonalData(database.em, definition.personalData ?? {});
    await database.connect();
    if (surroundings.migrates !== false) {
      await migrate(
        database,
        engineOf(surroundings.databaseUrl),
        definition.migrations,
        definition.name,
      );
    }
    const subgraph = new RunningSubgraph(definition, database, surroundings);
    await definition.onStart?.(subgraph);
    return subgraph;
  }

  get name(): string {
    return this.definition.name;
  }

  contextFor(actor: Actor): Context {
    const source = {
      database: this.database,
      actor,
      clock: this.clock,
      consumersOf: this.definition.consumersOf,
      onEmitted: () => this.onEmitted?.(),
      onCommitted: () => {
        if (this.hasSweeps) this.definition.onCommitted?.(this);
      },
      resources: this.resources,
      files: this.files,
    };
    const { requestId } = actor.caller;
    return new Context(
      source,
      new Siblings(this.askSibling, requestId),
      this.log.child({ requestId }),
    );
  }

  /** Answers one operation for this actor. */
  async answer(request: SubgraphRequest, actor: Actor): Promise<ExecutionResult> {
    const stopWatch = operationSeconds.startTimer({ subgraph: this.name });
    const ctx = this.contextFor(actor);
    const answer = await this.track(asRequest(() => this.execute(request, ctx)));
    const result = withMissed(answer, ctx);
    stopWatch({ outcome: result.errors?.length ? 'error' : 'ok' });
    return result;
  }

  /** Runs a verb as the subgraph itself: for sweeps, seeds and event handlers. */
  async transact<T>(verb: (work: Work) => Promise<T>, requestId = `${this.name}-self`): Promise<T> {
    return this.track(transact(this.contextFor(Actor.service(this.name, requestId)).source, verb));
  }

  /** Takes in an event from a sibling: inbox row and effect in one transaction, once. */
  async receive(message: EventMessage): Promise<void> {
    const handler = this.definition.handlers?.[message.type];
    invariant(handler, `${this.name} has no handler for ${message.type}`);
    const count = (outcome: string) => eventsHandled.inc({ consumer: this.name, outcome });
    const taken = this.transact((work) => takeIn(work, message, handler), message.requestId);
    await taken.then(
      (isNew) => count(isNew ? 'handled' : 'repeated'),
      (error: unknown) => {
        count('failed');
        throw error;
      },
    );
  }

  /** Starts what the subgraph does by itself. */
  startSweeps(): void {
    this.hasSweeps = true;
    for (const sweep of this.definition.sweeps ?? []) {
      let isRunning = false;
      const timer = setInterval(async () => {
        if (isRunning) return;
        isRunning = true;
        await this.track(sweep.run(this)).catch((error: unknown) =>
          this.log.error({ err: error, sweep: sweep.name }, 'sweep failed'),
        );
        isRunning = false;
      }, sweep.everyMs);
      timer.unref();
      this.timers.push(timer);
    }
  }

  /** Carries out one of its sweeps now, as its timer would. */
  async sweep(name: string): Promise<void> {
    const sweep = this.definition.sweeps?.find((each) => each.name === name);
    invariant(sweep, `${this.name} has no sweep ${name}`);
    await this.track(sweep.run(this));
  }

  /** Lets what is under way end, then closes the database. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.unwatchOutbox();
    await Promise.allSettled([...this.underWay]);
    await this.definition.onStop?.(this);
    await this.database.close();
  }

  private track<T>(promise: Promise<T>): Promise<T> {
    this.underWay.add(promise);
    const forget = () => this.underWay.delete(promise);
    promise.then(forget, forget);
    return promise;
  }
}
