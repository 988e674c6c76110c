// Statements to a server that speaks SphinxQL, and their rows. A server that cannot be reached is
// one kind of error, whatever the reason.
import mysql, { type Pool, type RowDataPacket } from 'mysql2/promise';
import { SearchUnavailable } from '../search-engine.js';

export type Row = Record<string, string | number>;

/** A server answers so many SELECTs at once (max_batch_queries). */
const mostInBatch = 30;
/** Beyond a few, the way there and back costs more than it saves. */
const lanesAtOnce = 2;
export const roomAtFirst = 2000;
const roomAtMost = 20_000_000;
const connectTimeoutMs = 5000;
const queryTimeoutMs = 10_000;
/** A server that writes a part of its memory to the disk takes its time. */
const changeTimeoutMs = 120_000;

export class SphinxConnection {
  private readonly pool: Pool;

  /** A URL such as mysql://127.0.0.1:9306; the server knows no users. */
  constructor(url: string, connectionLimit = 12) {
    const { hostname, port } = new URL(url);
    this.pool = mysql.createPool({
      host: hostname,
      port: Number(port || '9306'),
      connectionLimit,
      connectTimeout: connectTimeoutMs,
      multipleStatements: true,
      // Keys use all 62 bits.
      supportBigNumbers: true,
      bigNumberStrings: true,
    });
  }

  /** One SELECT. */
  async rows(statement: string): Promise<Row[]> {
    const [rows = []] = await this.batch([statement]);
    return rows;
  }

  /**
   * All rows of a SELECT of which nobody knows how many there are: asked again with more room while it
   * fills the room it has, because a server keeps memory for the room it is asked for.
   */
  async allRows(statement: (room: number) => string, already?: Row[]): Promise<Row[]> {
    let room = roomAtFirst;
    let rows = already ?? (await this.rows(statement(room)));
    while (rows.length >= room && room < roomAtMost) {
      room *= 10;
      rows = await this.rows(statement(room));
    }
    return rows;
  }

  /** Several SELECTs, the rows of each. */
  async batch(statements: readonly string[]): Promise<Row[][]> {
    const all: Row[][] = [];
    for (let from = 0; from < statements.length; from += mostInBatch) {
      const some = statements.slice(from, from + mostInBatch);
      const result = await this.send(some.join('; '), queryTimeoutMs);
      all.push(...((some.length === 1 ? [result] : result) as Row[][]));
    }
    return all;
  }

  /**
   * Several SELECTs over a few connections at once: a server answers the statements of one connection one
   * after the other, those of several side by side.
   */
  async spread(statements: readonly string[]): Promise<Row[][]> {
    const lanes = Math.min(lanesAtOnce, statements.length);
    const dealt = Array.from({ length: lanes }, (_, lane) =>
      statements.filter((_statement, at) => at % lanes === lane),
    );
    // Whatever fails, nothing is under way any more afterwards.
    const settled = await Promise.allSettled(dealt.map((some) => this.batch(some)));
    const answers = settled.map((lane) => {
      if (lane.status === 'rejected') throw lane.reason;
      return lane.value;
    });
    return statements.map((_, at) => answers[at % lanes]?.[Math.floor(at / lanes)] ?? []);
  }

  /** A statement that changes something; how many rows it changed. */
  async change(statement: string): Promise<number> {
    const result = (await this.send(statement, changeTimeoutMs)) as { affectedRows?: number };
    return result.affectedRows ?? 0;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async send(sql: string, timeout: number): Promise<unknown> {
    try {
      // Never prepared: the server has no prepared statements.
      const [result] = await this.pool.query<RowDataPacket[]>({ sql, timeout });
      return result;
    } catch (error) {
      // A refusal of the server has a state; then it is not away but asked something wrong.
      if ((error as { sqlState?: string }).sqlState !== undefined) throw error;
      throw new SearchUnavailable(error as Error);
    }
  }
}
