// Makes sure the indexes are there: Manticore is asked to create them, Sphinx must have them in its
// configuration.
import type { SphinxConnection } from './connection.js';
import {
  allIndexes,
  creationOf,
  type Generation,
  type IndexName,
  indexName,
  shapes,
} from './schema.js';
import { forgetPosition } from './state.js';

/** Throws, naming what is missing, when the server has not all indexes and cannot create them. */
export async function prepareIndexes(connection: SphinxConnection): Promise<void> {
  const rows = await connection.rows('SHOW TABLES');
  const known = new Set(rows.flatMap((row) => Object.values(row).map(String)));
  for (const [name, shape] of allIndexes()) {
    if (known.has(name)) continue;
    try {
      await connection.change(creationOf(name, shape));
    } catch (error) {
      throw new Error(
        `the search server has no index ${name} and does not create it; write it into its ` +
          'configuration (docs/operating.md)',
        { cause: error },
      );
    }
  }
}

/** Empties a generation, to be filled from the beginning. */
export async function emptyIndexes(
  connection: SphinxConnection,
  generation: Generation,
): Promise<void> {
  await forgetPosition(connection, generation);
  for (const name of Object.keys(shapes) as IndexName[]) {
    await connection.change(`TRUNCATE RTINDEX ${indexName(name, generation)}`);
  }
}
