// The SQL that makes a subgraph's tables, from its entities: what migrations are written against.
import { type Engine, type EntityClasses, openDatabase } from './database.js';

/** `create table` statements for one engine; opens no connection. */
export async function schemaSql(entities: EntityClasses, engine: Engine): Promise<string> {
  const url = engine === 'sqlite' ? 'sqlite::memory:' : 'mysql://root@127.0.0.1:1/none';
  const orm = openDatabase(url, entities);
  const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
  return `${sql.trim()}\n`;
}
