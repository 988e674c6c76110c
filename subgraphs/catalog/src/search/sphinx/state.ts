// What all processes share about the indexes: which generation serves, how far each has come, and who
// feeds them.
import type { SphinxConnection } from './connection.js';
import { type Generation, stateIndex } from './schema.js';

const servingRow = 1;
const feederRow = 2;
const positionRow = (generation: Generation) => 10 + generation;

export async function readPosition(
  connection: SphinxConnection,
  generation: Generation,
): Promise<number> {
  return (await storedValue(connection, positionRow(generation))) ?? 0;
}

/** Never back. */
export async function writePosition(
  connection: SphinxConnection,
  generation: Generation,
  position: number,
): Promise<void> {
  const known = await readPosition(connection, generation);
  if (position > known) await write(connection, positionRow(generation), position);
}

export async function forgetPosition(connection: SphinxConnection, generation: Generation) {
  await write(connection, positionRow(generation), 0);
}

export async function readServing(connection: SphinxConnection): Promise<Generation> {
  return (await storedValue(connection, servingRow)) === 1 ? 1 : 0;
}

export async function writeServing(connection: SphinxConnection, generation: Generation) {
  await write(connection, servingRow, generation);
}

interface Turn {
  /** A positive number of this process alone. */
  readonly self: number;
  readonly nowMs: number;
  readonly forMs: number;
  /** Whoever has it. */
  readonly isForced: boolean;
}

/**
 * Takes or keeps the right to feed, for a while: a conditional change that one of several wins. It is
 * kept only by whom the server knows to have it.
 */
export async function takeTurnToFeed(
  connection: SphinxConnection,
  { self, nowMs, forMs, isForced }: Turn,
): Promise<'kept' | 'taken' | 'refused'> {
  const known = await feeder(connection);
  if (!known) await write(connection, feederRow, 0);
  else if (!isForced && known.self !== self && known.untilMs > nowMs) {
    return 'refused';
  }
  const held = known?.self ?? 0;
  const until = known?.untilMs ?? 0;
  const changed = await connection.change(
    `UPDATE ${stateIndex} SET value = ${self}, until_ms = ${nowMs + forMs} ` +
      `WHERE id = ${feederRow} AND value = ${held} AND until_ms = ${until}`,
  );
  if (changed === 0 || (await feeder(connection))?.self !== self) return 'refused';
  return held === self ? 'kept' : 'taken';
}

async function feeder(connection: SphinxConnection) {
  const [row] = await connection.rows(
    `SELECT value, until_ms FROM ${stateIndex} WHERE id = ${feederRow}`,
  );
  return row && { self: Number(row.value), untilMs: Number(row.until_ms) };
}

async function storedValue(connection: SphinxConnection, id: number): Promise<number | undefined> {
  const [row] = await connection.rows(`SELECT value FROM ${stateIndex} WHERE id = ${id}`);
  return row && Number(row.value);
}

async function write(connection: SphinxConnection, id: number, value: number): Promise<void> {
  await connection.change(
    `REPLACE INTO ${stateIndex} (id, key, value, until_ms) VALUES (${id}, 's${id}', ${value}, 0)`,
  );
}
