// The checks as a list: a name, a command, and what to do when it fails. Their order is from quick to slow.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, root, say } from './step.mjs';

const web = join(root, 'web');
const webScripts = () => JSON.parse(readFileSync(join(web, 'package.json'), 'utf8')).scripts ?? {};
const webCheck = (name, script, advice) => ({
  name,
  run: ['pnpm', 'run', '--silent', script],
  cwd: web,
  applies: () => script in webScripts(),
  advice,
});

export const staticChecks = [
  {
    name: 'format and lint',
    run: ['biome', 'check', '.'],
    advice: 'pnpm exec biome check --write mends most of it',
  },
  { name: 'types', run: ['tsc', '-b'], advice: 'the compiler says where' },
  {
    name: 'types of the journeys',
    run: ['tsc', '-p', 'gateway/journeys', '--noEmit'],
    advice: 'the compiler says where',
  },
  webCheck('types of the web client', 'types', 'the compiler says where'),
  {
    name: 'boundaries',
    run: [
      'depcruise',
      '--config',
      'boundaries.cjs',
      'schema',
      'subgraphs',
      'gateway',
      'scripts',
      'web',
    ],
    advice: 'boundaries.cjs says who may import whom',
  },
  {
    name: 'schema drift and breaking changes',
    run: ['node', 'scripts/dist/schema.js', '--check'],
    applies: () => existsSync(join(root, 'scripts/dist/schema.js')),
    advice: 'pnpm schema writes the contracts anew',
  },
  webCheck('translations', 'translations', 'web/src/i18n lacks a message'),
];

export const testCheck = { name: 'tests', run: ['node', 'scripts/test.mjs'], advice: 'see above' };

/** Runs the checks in order, up to the first failure unless told to go on. @returns how many failed */
export async function runChecks({ env }, checks, goesOn) {
  let failed = 0;
  for (const { name, run, cwd, applies, advice } of checks) {
    if (applies && !applies()) continue;
    const begun = performance.now();
    const [command, ...args] = run;
    const code = await ended(
      spawn(command, args, { cwd: cwd ?? root, env, stdio: ['ignore', 'inherit', 'inherit'] }),
    );
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(code === 0 ? `ok      ${name} (${seconds} s)` : `FAILED  ${name}: ${advice}`);
    if (code !== 0) failed++;
    if (failed > 0 && !goesOn) break;
  }
  return failed;
}
