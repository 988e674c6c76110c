// pnpm schema: prints every subgraph's SDL, composes, and writes schema/**.graphql. With --check it writes
// nothing and fails on drift and on unexplained breaking changes; --only a,b composes with some subgraphs.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nodeSdl, nodeSubgraphName } from '@agora/gateway/node/node-sdl.js';
import { makeSubgraphSchema } from '@agora/kernel/graphql/subgraph-schema.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { buildSchema, parse, validate } from 'graphql';
import { unexplainedBreakingChanges } from './schema/breaking-changes.js';
import { CannotGenerate, compose } from './schema/compose.js';
import { loosenedSdl } from './schema/loosened-sdl.js';
import { sortedSdl } from './schema/sorted-sdl.js';
import { webOperations } from './schema/web-operations.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const help = `pnpm schema             print, compose, write schema/*.graphql
pnpm schema --check     write nothing; fail on drift and on breaking changes no decision record lists
pnpm schema --only a,b  with these subgraphs alone
pnpm schema --against REF   compare for breaking changes with this commit (default HEAD)
pnpm schema --hints     also print what the composer remarks`;

/** path below schema/ → text */
type Generated = Map<string, string>;

async function subgraphSdl(name: string): Promise<string> {
  const built = new URL(`../../subgraphs/${name}/dist/subgraph.js`, import.meta.url);
  if (!existsSync(built)) throw new CannotGenerate([`${name} is not built: run pnpm build first.`]);
  const module = (await import(built.href)) as Record<string, SubgraphDefinition>;
  const definition = module[name];
  if (!definition) throw new CannotGenerate([`${name}: src/subgraph.ts exports no ${name}.`]);
  return sortedSdl(loosenedSdl(name, makeSubgraphSchema(definition).sdl));
}

async function generate(names: readonly string[], withHints: boolean): Promise<Generated> {
  const sdl = new Map<string, string>();
  for (const name of names) sdl.set(name, await subgraphSdl(name));
  sdl.set(nodeSubgraphName, sortedSdl(nodeSdl(sdl)));
  const { supergraph, api, hints } = compose(sdl);
  if (withHints) for (const hint of hints) console.error(hint);
  const files = [...sdl].map(([name, text]): [string, string] => [
    `subgraphs/${name}.graphql`,
    text,
  ]);
  const operations = [...(await webOperations(root))].map(([name, text]): [string, string] => [
    `operations/${name}.graphql`,
    `${text}\n`,
  ]);
  return new Map([
    ...files,
    ['supergraph.graphql', supergraph],
    ['api.graphql', api],
    ...operations,
  ]);
}

function committed(path: string): string | undefined {
  try {
    return readFileSync(join(root, 'schema', path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

function staleFiles(generated: Generated): string[] {
  return ['subgraphs', 'operations']
    .flatMap((folder) => namesIn(`schema/${folder}`).map((file) => `${folder}/${file}`))
    .filter((path) => path.endsWith('.graphql') && !generated.has(path));
}

function apiAt(ref: string): string | undefined {
  try {
    const args = ['show', `${ref}:schema/api.graphql`];
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined; // No git, or no API committed yet: nobody can have come to rely on it.
  }
}

function decisionRecords(): string[] {
  return namesIn('docs/decisions')
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(root, 'docs/decisions', file), 'utf8'));
}

/** One sentence for each thing that is wrong, with what to do about it. */
function findings(generated: Generated, against: string): string[] {
  const drifted = [...generated]
    .filter(([path, text]) => committed(path) !== text)
    .map(([path]) => path);
  const stale = staleFiles(generated);
  const before = apiAt(against);
  const api = generated.get('api.graphql') ?? '';
  const breaking = before ? unexplainedBreakingChanges(before, api, decisionRecords()) : [];
  return [
    ...drifted.map(
      (path) => `schema/${path} is not what the code says: run pnpm schema and commit it.`,
    ),
    ...stale.map(
      (path) => `schema/${path} is no longer made: run pnpm schema and commit its removal.`,
    ),
    ...misfits(generated),
    ...breaking.map(
      (change) =>
        `Breaks clients of ${against}: ${change} Add instead of changing, or list this sentence in a record in docs/decisions.`,
    ),
  ];
}

/** The web client's operations that the API does not answer. */
function misfits(generated: Generated): string[] {
  const api = buildSchema(generated.get('api.graphql') ?? '');
  return [...generated].flatMap(([path, text]) => {
    if (!path.startsWith('operations/')) return [];
    const errors = validate(api, parse(text));
    return errors.map((error) => `${path}: ${error.message} Correct it in web/src.`);
  });
}

function write(generated: Generated): void {
  for (const folder of ['subgraphs', 'operations']) {
    mkdirSync(join(root, 'schema', folder), { recursive: true });
  }
  for (const path of staleFiles(generated)) rmSync(join(root, 'schema', path));
  for (const [path, text] of generated) {
    if (committed(path) !== text) writeFileSync(join(root, 'schema', path), text);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      only: { type: 'string' },
      against: { type: 'string', default: 'HEAD' },
      hints: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(help);
  const only = values.only?.split(',');
  const names = subgraphNames.filter((name) => !only || only.includes(name));
  const generated = await generate(names, values.hints);
  if (!values.check) {
    write(generated);
    for (const sentence of misfits(generated)) console.error(sentence);
    return console.log(`schema: ${generated.size} files of ${names.join(', ')}`);
  }
  const wrong = findings(generated, values.against);
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log('schema: as committed, nothing breaks clients');
}

await main().catch((error: unknown) => {
  if (!(error instanceof CannotGenerate)) throw error;
  for (const reason of error.reasons) console.error(reason);
  process.exitCode = 1;
});
