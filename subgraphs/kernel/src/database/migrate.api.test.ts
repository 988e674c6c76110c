// Migrations on a real database: once each, by whichever replica comes first, and again after a crash.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase, testEngine } from '../testing/test-engine.js';
import { migrationsFolder } from '../testing/test-migrations.js';
import { type Database, openDatabase } from './database.js';
import { MigrationMismatch, migrate } from './migrate.js';

let testDatabase: TestDatabase;
const opened: Database[] = [];

beforeEach(async () => {
  testDatabase = await createTestDatabase('migrations');
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  await testDatabase.drop();
});

async function open(): Promise<Database> {
  const database = openDatabase(testDatabase.url, []);
  await database.connect();
  opened.push(database);
  return database;
}

const apply = (database: Database, folder: string) =>
  migrate(database, testEngine, folder, 'tests');
const rowsOf = (database: Database, sql: string): Promise<Record<string, unknown>[]> =>
  database.em.fork().getConnection().execute(sql);
const change = (folder: string, file: string, sql: string) =>
  writeFile(join(folder, testEngine, file), sql);

const initial = `-- A comment; with a semicolon;
create table shelves (id varchar(32) not null primary key, label varchar(50) not null);
insert into shelves (id, label) values ('a', 'up; not down');
insert into shelves (id, label)
values ('b', 'down');
`;

test('files are applied in order, each once, and files that are no migrations are left alone', async () => {
  const folder = await migrationsFolder({
    '0002-more.sql': "insert into shelves (id, label) values ('c', 'middle');\n",
    '0001-initial.sql': initial,
    'README.sql': 'this is no SQL',
  });
  const database = await open();
  expect(await apply(database, folder)).toEqual(['0001-initial.sql', '0002-more.sql']);
  expect(await apply(database, folder)).toEqual([]);
  await change(folder, '0003-new.sql', "update shelves set label = 'top' where id = 'a';\n");
  expect(await apply(await open(), folder)).toEqual(['0003-new.sql']);
  expect(await rowsOf(database, 'select id, label from shelves order by id')).toEqual([
    { id: 'a', label: 'top' },
    { id: 'b', label: 'down' },
    { id: 'c', label: 'middle' },
  ]);
});

test('an edited file is refused with its sentence, and nothing after it is applied', async () => {
  const folder = await migrationsFolder({ '0001-initial.sql': initial });
  const database = await open();
  await apply(database, folder);
  await change(folder, '0001-initial.sql', initial.replaceAll('\n', '\r\n'));
  expect(await apply(database, folder)).toEqual([]);
  await change(folder, '0001-initial.sql', initial.replace('50', '60'));
  await change(folder, '0002-more.sql', 'delete from shelves;\n');
  const applied = apply(database, folder);
  await expect(applied).rejects.toThrow(MigrationMismatch);
  await expect(applied).rejects.toThrow(
    '0001-initial.sql was applied with other content; add a new file instead',
  );
  expect(await rowsOf(database, 'select id from shelves')).toHaveLength(2);
});

test('a replica of the version before may start on a newer database', async () => {
  const folder = await migrationsFolder({ '0001-initial.sql': initial, '0002-more.sql': '' });
  await apply(await open(), folder);
  const before = await migrationsFolder({ '0001-initial.sql': initial });
  expect(await apply(await open(), before)).toEqual([]);
});

test('a file that fails can be corrected and goes on where it stopped', async () => {
  const wrong = `${initial}insert into no_such_table (id) values ('c');
insert into shelves (id, label) values ('d', 'last');
`;
  const folder = await migrationsFolder({ '0001-initial.sql': wrong });
  const database = await open();
  await expect(apply(database, folder)).rejects.toThrow(/no_such_table/);
  await expect(apply(database, folder)).rejects.toThrow(/no_such_table/);
  await change(
    folder,
    '0001-initial.sql',
    wrong
      .replace('no_such_table', 'shelves')
      .replace("(id) values ('c')", "(id, label) values ('c', 'x')"),
  );
  expect(await apply(database, folder)).toEqual(['0001-initial.sql']);
  const rows = await rowsOf(database, 'select id from shelves order by id');
  expect(rows.map((r) => r.id)).toEqual(['a', 'b', 'c', 'd']);
  expect(await apply(database, folder)).toEqual([]);
});

const onMySql = testEngine === 'mysql' ? describe : describe.skip;

onMySql('on a server that commits every DDL statement by itself', () => {
  test('of several replicas that start at once one applies, the others wait', async () => {
    const slow = `${initial}do sleep(0.3);\n`;
    const folder = await migrationsFolder({
      '0001-initial.sql': slow,
      '0002-more.sql': slow.replaceAll('shelves', 'drawers'),
    });
    const replicas = await Promise.all([open(), open(), open()]);
    const applied = await Promise.all(replicas.map((database) => apply(database, folder)));
    expect(applied.filter((files) => files.length > 0)).toEqual([
      ['0001-initial.sql', '0002-more.sql'],
    ]);
    expect(await rowsOf(await open(), 'select id from drawers')).toHaveLength(2);
  });

  test('a process that is killed in the middle is followed by one that finishes', async () => {
    const folder = await migrationsFolder({
      '0001-initial.sql': `create table pace (seconds int not null);
insert into pace values (60);
create table shelves (id varchar(32) not null primary key);
insert into shelves values ('a');
update shelves set id = concat(id, 'b'), id = concat(id, if(sleep((select seconds from pace)), '', ''));
create index shelves_id on shelves (id);
`,
    });
    const killed = expect(apply(await open(), folder)).rejects.toThrow();
    const server = await open();
    const sleeping = `select id from information_schema.processlist
      where db = database() and info like 'update shelves%' and state like '%sleep%'`;
    let connection: unknown;
    while (!connection) {
      connection = (await rowsOf(server, sleeping))[0]?.id;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await rowsOf(server, `kill ${connection}`);
    await killed;
    await rowsOf(server, 'update pace set seconds = 0');
    expect(await apply(await open(), folder)).toEqual(['0001-initial.sql']);
    expect(await rowsOf(server, 'select id from shelves')).toEqual([{ id: 'ab' }]);
    expect(await rowsOf(server, "show tables like 'schema_migration_steps'")).toEqual([]);
  });

  test.each([
    'create table shelves (id int)',
    'alter table boards add column length int',
    'alter table boards drop column width',
    'create index boards_width on boards (width)',
    'alter table boards drop index boards_id',
    'drop table nails',
  ])('done but not written down: %s', async (statement) => {
    const before = `create table boards (id int, width int);
create index boards_id on boards (id);
create table nails (id int);
`;
    const folder = await migrationsFolder({
      '0001-initial.sql': `${before}${statement};\ninsert into boards (id) values (1);\n`,
    });
    const database = await open();
    const broken = await migrationsFolder({
      '0001-initial.sql': `${before}no SQL at all;\n`,
    });
    // The state a crash leaves right after the statement's own commit.
    await expect(apply(database, broken)).rejects.toThrow(/SQL/);
    await rowsOf(database, 'update schema_migration_steps set is_failed = 0');
    await rowsOf(database, statement);
    expect(await apply(database, folder)).toEqual(['0001-initial.sql']);
    expect(await rowsOf(database, 'select id from boards')).toEqual([{ id: 1 }]);
  });

  test('a table that was there before the first statement is not taken for ours', async () => {
    const folder = await migrationsFolder({ '0001-initial.sql': initial });
    const database = await open();
    await rowsOf(database, 'create table shelves (other int)');
    await expect(apply(database, folder)).rejects.toThrow(/exists/);
    await expect(apply(database, folder)).rejects.toThrow(/exists/);
  });

  test('what was applied of a half applied file may not change any more', async () => {
    const folder = await migrationsFolder({ '0001-initial.sql': `${initial}no SQL at all;\n` });
    const database = await open();
    await expect(apply(database, folder)).rejects.toThrow(/SQL/);
    await change(folder, '0001-initial.sql', initial.replace('50', '60'));
    await expect(apply(database, folder)).rejects.toThrow(
      '0001-initial.sql was applied up to statement 3, and what was applied has changed; restore it',
    );
  });
});
