// The only way to write. A Work exists inside a transaction and nowhere else, so a verb that takes one
// cannot forget it; what must happen elsewhere leaves with it as an outbox message.
import { type EntityClass, IsolationLevel, LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Actor } from './actor.js';
import type { Clock } from './clock.js';
import type { Database } from './database/database.js';
import { isTransient } from './database/transient.js';
import { commonErrors, DomainError, type ErrorKind, notFound } from './errors.js';
import type { OutgoingEvent } from './events/event.js';
import { addToOutbox } from './events/outbox.js';
import type { Rule } from './policy.js';
import type { Files } from './storage/files.js';

const attemptsMax = 5;

export interface WorkSource {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: Clock;
  /** Which subgraphs want an event of this type; from the committed subscriptions. */
  readonly consumersOf: (eventType: string) => readonly string[];
  /** Called after a commit that emitted, so that the relay need not wait for its next look. */
  readonly onEmitted?: () => void;
  /** Called after every commit: for what follows the tables at once. Must not throw. */
  readonly onCommitted?: () => void;
  /** What the running subgraph keeps in memory for its resolvers and verbs, by name. */
  readonly resources?: ReadonlyMap<string, unknown>;
  /** Kept files; never used inside a transaction. */
  readonly files: Files;
}

export class Work {
  /** The instant of this operation; every timestamp in it is this one. */
  readonly now: Date;
  private readonly endings: (() => Promise<void>)[] = [];
  hasEmitted = false;

  constructor(
    readonly em: SqlEntityManager,
    private readonly source: WorkSource,
  ) {
    this.now = source.clock.now();
  }

  get actor(): Actor {
    return this.source.actor;
  }

  /** Loads by id and keeps others from changing it until the end; NOT_FOUND when there is none. */
  async lock<T extends object>(entity: EntityClass<T>, id: string, field = 'id'): Promise<T> {
    const found = await this.em.findOne(entity, id as never, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!found) throw notFound(field);
    return found;
  }

  /** Loads by id without locking; NOT_FOUND when there is none. */
  async get<T extends object>(entity: EntityClass<T>, id: string, field = 'id'): Promise<T> {
    const found = await this.em.findOne(entity, id as never);
    if (!found) throw notFound(field);
    return found;
  }

  async find<T extends object>(entity: EntityClass<T>, id: string): Promise<T | null> {
    return this.em.findOne(entity, id as never);
  }

  /** Writes a new entity at the end of the work. */
  add<T extends object>(entity: T): T {
    this.em.persist(entity);
    return entity;
  }

  remove(entity: object): void {
    this.em.remove(entity);
  }

  /**
   * Stops unless the rule allows it: outsiders get NOT_FOUND, insiders FORBIDDEN, and a state that does
   * not allow it gives `otherwise` (or FORBIDDEN).
   */
  authorize<T>(rule: Rule<T>, entity: T, otherwise?: ErrorKind): void {
    const { who, seenBy, when, action } = rule;
    if (!who(this.actor, entity)) {
      const mayKnow = (seenBy ?? who)(this.actor, entity);
      if (mayKnow) throw new DomainError(commonErrors.FORBIDDEN, { params: { action } });
      throw this.actor.isMember || this.actor.isService
        ? notFound()
        : new DomainError(commonErrors.UNAUTHENTICATED);
    }
    if (!when(entity)) {
      const state = (entity as { state?: string }).state ?? null;
      throw new DomainError(otherwise ?? commonErrors.FORBIDDEN, { params: { action, state } });
    }
  }

  /** Tells the others: an outbox row in this transaction, delivered at least once after it. */
  emit(event: OutgoingEvent): void {
    this.hasEmitted = true;
    addToOutbox(this.em, event, {
      now: this.now,
      requestId: this.actor.caller.requestId,
      consumers: this.source.consumersOf(event.type),
    });
  }

  /**
   * Runs after everything else was written, just before the commit: the place for conditional updates
   * of contended counters, whose row lock then lives as short as it can.
   */
  atEnd(ending: () => Promise<void>): void {
    this.endings.push(ending);
  }

  /** Runs one SQL statement inside this transaction; returns the rows it gives. */
  async sql<Row = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.em
      .getConnection()
      .execute(text, [...values], 'all', this.em.getTransactionContext()) as Promise<Row[]>;
  }

  /** Runs one conditional UPDATE or DELETE and returns how many rows it changed. */
  async change(text: string, values: readonly unknown[] = []): Promise<number> {
    const result = (await this.em
      .getConnection()
      .execute(text, [...values], 'run', this.em.getTransactionContext())) as {
      affectedRows: number;
    };
    return result.affectedRows;
  }

  /** Writes what is pending now; for raw statements that must see it. */
  async flush(): Promise<void> {
    await this.em.flush();
  }

  async finish(): Promise<void> {
    await this.em.flush();
    for (const ending of this.endings) await ending();
  }
}

/**
 * Runs a verb in a transaction of its own. A lost race (deadlock, lock wait, duplicate key, certification
 * failure) starts it again from nothing, with a pause, a bounded number of times.
 */
export async function transact<T>(
  source: WorkSource,
  verb: (work: Work) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const em = source.database.em.fork() as SqlEntityManager;
    try {
      await em.begin({ isolationLevel: isolationOf(source) });
      const work = new Work(em, source);
      const result = await verb(work);
      await work.finish();
      await em.commit();
      if (work.hasEmitted) source.onEmitted?.();
      source.onCommitted?.();
      return result;
    } catch (error) {
      await em.rollback().catch(() => undefined);
      if (!isTransient(error) || attempt === attemptsMax) throw error;
      await new Promise((resolve) =>
        setTimeout(resolve, attempt * 5 + Math.random() * 20 * attempt),
      );
    }
  }
}

// SQLite has one writer at a time and no levels to choose from.
function isolationOf(source: WorkSource): IsolationLevel | undefined {
  const isMySql = source.database.driver.getPlatform().constructor.name.startsWith('MySql');
  return isMySql ? IsolationLevel.READ_COMMITTED : undefined;
}
