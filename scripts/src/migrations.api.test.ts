// Every subgraph's committed migrations make exactly the tables its entities want, on the engine under test. A
// forgotten or hand-edited file shows here, not at a customer's.
import { openDatabase } from '@agora/kernel/database/database.js';
import { migrate } from '@agora/kernel/database/migrate.js';
import { schemaSql } from '@agora/kernel/database/schema-sql.js';
import { ownEntities, type SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { createTestDatabase, testEngine } from '@agora/kernel/testing/test-engine.js';
import { migrationsFolder } from '@agora/kernel/testing/test-migrations.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { expect, test } from '@jest/globals';

type Row = Record<string, unknown>;
type Ask = (sql: string) => Promise<Row[]>;

const bookkeeping = 'schema_migrations';

/** Everything about the tables that two databases can differ in, one line each. */
async function structureAfter(folder: string, name: string): Promise<string[]> {
  const { url, drop } = await createTestDatabase(`drift_${name}`);
  const database = openDatabase(url, []);
  try {
    await database.connect();
    await migrate(database, testEngine, folder, name);
    const ask: Ask = (sql) => database.em.fork().getConnection().execute(sql);
    const lines = testEngine === 'mysql' ? await describeMySql(ask) : await describeSqlite(ask);
    return lines.sort();
  } finally {
    await database.close();
    await drop();
  }
}

const lineOf = (kind: string, row: Row) =>
  `${kind} ${Object.entries(row)
    .map(([key, value]) => `${key.toLowerCase()}=${value}`)
    .join(' ')}`;

async function describeMySql(ask: Ask): Promise<string[]> {
  const own = `table_schema = database() and table_name <> '${bookkeeping}'`;
  const kinds = {
    table: `select table_name t, engine e, table_collation c from information_schema.tables where ${own}`,
    column: `select table_name t, column_name c, column_type y, is_nullable n, column_default d,
      collation_name l, extra e from information_schema.columns where ${own}`,
    index: `select table_name t, index_name i, seq_in_index s, column_name c, non_unique u
      from information_schema.statistics where ${own}`,
    reference: `select k.table_name t, k.constraint_name k, k.column_name c, k.referenced_table_name r,
      k.referenced_column_name o, f.delete_rule d, f.update_rule u
      from information_schema.key_column_usage k join information_schema.referential_constraints f
        on f.constraint_schema = k.table_schema and f.constraint_name = k.constraint_name
      where k.table_schema = database()`,
  };
  const found = await Promise.all(
    Object.entries(kinds).map(async ([kind, sql]) => (await ask(sql)).map((r) => lineOf(kind, r))),
  );
  return found.flat();
}

async function describeSqlite(ask: Ask): Promise<string[]> {
  const tables = await ask(
    `select name from sqlite_master where type = 'table' and name not in ('${bookkeeping}', 'sqlite_sequence')`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const columns = await ask(`pragma table_info('${name}')`);
    lines.push(...columns.map(({ cid, ...column }) => lineOf(`column of ${name}`, column)));
    for (const index of await ask(`pragma index_list('${name}')`)) {
      const members = await ask(`pragma index_info('${index.name}')`);
      const { seq, ...about } = index;
      const columns = members.map((m) => m.name).join();
      lines.push(lineOf(`index of ${name}`, { ...about, columns }));
    }
    const references = await ask(`pragma foreign_key_list('${name}')`);
    lines.push(...references.map(({ id, seq, ...r }) => lineOf(`reference of ${name}`, r)));
  }
  return lines;
}

async function wantedBy(definition: SubgraphDefinition): Promise<string> {
  return schemaSql([...definition.entities, ...ownEntities], testEngine);
}

async function load(name: string): Promise<SubgraphDefinition> {
  const module = await import(`@agora/${name}/subgraph.js`);
  return module[name];
}

test.each([...subgraphNames])('%s: its migrations make what its entities want', async (name) => {
  const definition = await load(name);
  const fresh = await migrationsFolder({ '0001-initial.sql': await wantedBy(definition) });
  const wanted = await structureAfter(fresh, name);
  expect(wanted.length).toBeGreaterThan(20);
  expect(await structureAfter(definition.migrations, name)).toEqual(wanted);
});

test('a column, an index or a reference that differs is seen', async () => {
  const name = 'trade';
  const sql = await wantedBy(await load(name));
  const wanted = await structureAfter(await migrationsFolder({ '0001-initial.sql': sql }), name);
  const changes = {
    '0002-column.sql': 'alter table orders add column forgotten varchar(10) null;\n',
    '0002-index.sql': 'create index forgotten on orders (state);\n',
    '0002-unique.sql': 'create unique index forgotten on shipments (id, order_id);\n',
    '0002-dropped.sql': 'drop table stock_returns;\n',
  };
  for (const [file, change] of Object.entries(changes)) {
    const folder = await migrationsFolder({ '0001-initial.sql': sql, [file]: change });
    expect(await structureAfter(folder, name)).not.toEqual(wanted);
  }
});
