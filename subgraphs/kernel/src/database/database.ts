// Opens a subgraph's own database on either engine. The URL alone decides: `sqlite:<file>` (embedded)
// or `mysql://…` (MySQL 8.4, MariaDB 10.11+). Nothing else in the code knows which one it is.
import { type EntityClass, MikroORM } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MySqlDriver } from '@mikro-orm/mysql';
import { type AbstractSqlDriver, type SqlEntityManager, SqliteDriver } from '@mikro-orm/sql';
import { sqliteDialect } from './sqlite-dialect.js';

export type Database = MikroORM<AbstractSqlDriver, SqlEntityManager<AbstractSqlDriver>>;
/** What reads and writes entities, on either engine. */
export type EntityManager = SqlEntityManager<AbstractSqlDriver>;
export type Engine = 'sqlite' | 'mysql';
// biome-ignore lint/suspicious/noExplicitAny: entity classes of any shape.
export type EntityClasses = readonly EntityClass<any>[];

export function engineOf(databaseUrl: string): Engine {
  if (databaseUrl.startsWith('sqlite:')) return 'sqlite';
  if (/^(mysql|mariadb):\/\//.test(databaseUrl)) return 'mysql';
  throw new RangeError('DATABASE_URL: begins with sqlite: or mysql://');
}

/** Whether its file belongs to this process alone. */
export const isEmbedded = (database: Database): boolean =>
  database.config.get('driver') === (SqliteDriver as never);

/** Prepares the connection; the first statement opens it. `entities` are all tables of one subgraph. */
export function openDatabase(databaseUrl: string, entities: EntityClasses): Database {
  const common = {
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    forceUtcTimezone: true,
    ignoreUndefinedInQuery: false,
    validateRequired: true,
    allowGlobalContext: false,
    loadStrategy: 'select-in' as const,
    discovery: { warnWhenNoEntities: false },
  };
  if (engineOf(databaseUrl) === 'sqlite') {
    const file = databaseUrl.slice('sqlite:'.length);
    const options = {
      ...common,
      driver: SqliteDriver,
      dbName: file,
      driverOptions: sqliteDialect(file),
    };
    return new MikroORM(options as never) as unknown as Database;
  }
  const options = {
    ...common,
    driver: MySqlDriver,
    clientUrl: databaseUrl.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4',
    collate: 'utf8mb4_bin',
    pool: { min: 0, max: 10 },
    driverOptions: { supportBigNumbers: true, bigNumberStrings: true },
  };
  return new MikroORM(options as never) as unknown as Database;
}
