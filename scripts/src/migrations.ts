// Writes the first migration of a subgraph for both engines from its entities:
// `node scripts/dist/migrations.js <subgraph>…`. Once released, a change gets a file of its own.
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '@agora/kernel/database/database.js';
import { schemaSql } from '@agora/kernel/database/schema-sql.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { ownEntities } from '@agora/kernel/subgraph.js';

const root = new URL('../..', import.meta.url);

for (const name of process.argv.slice(2)) {
  const module = await import(new URL(`subgraphs/${name}/dist/subgraph.js`, root).href);
  const definition = module[name] as SubgraphDefinition;
  for (const engine of ['sqlite', 'mysql'] satisfies Engine[]) {
    const folder = join(definition.migrations, engine);
    await mkdir(folder, { recursive: true });
    const sql = await schemaSql([...definition.entities, ...ownEntities], engine);
    await writeFile(join(folder, '0001-initial.sql'), sql);
  }
  process.stdout.write(`${name}: migrations/{sqlite,mysql}/0001-initial.sql\n`);
}
