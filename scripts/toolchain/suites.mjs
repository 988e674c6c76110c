// Runs jest over the house: everything once on SQLite, then what touches a database once more on the
// server database. Counts are read from jest's own report, so a crashed run can not look like a good one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, root, say } from './step.mjs';

const WORKERS_MAX = 6;
/** A run that hangs is ended and counts as failed. */
const RUN_WITHIN_MS = 30 * 60_000;
const sequencer = join(import.meta.dirname, 'long-tests-first.mjs');
const onDatabase = ['**/*.{api,race,journey}.test.ts'];
/** Who may ask what is decided above the database, by a sweep over the whole schema: once is enough. */
const onOneEngine = '/journeys/access/';

/**
 * One run of jest. Files that fail are run once more, one at a time, and that counts: on a machine that is
 * slow or busy a suite may run out of time beside the others. It is said, so that it is seen.
 */
async function run(toolchain, variables, args) {
  const first = await runOnce(toolchain, variables, args);
  if (first.failedFiles.length === 0) return first;
  say(
    `\nOnce more, one at a time: ${first.failedFiles.map((f) => f.slice(root.length + 1)).join(', ')}`,
  );
  const again = await runOnce(toolchain, variables, [
    '--maxWorkers=1',
    '--runTestsByPath',
    ...first.failedFiles,
  ]);
  return {
    passed: first.passed - first.passedInFailedFiles + again.passed,
    failed: again.failed,
    skipped: first.skipped,
  };
}

/** Its children are stopped with it. @returns { passed, failed, skipped, failedFiles, passedInFailedFiles } */
async function runOnce(toolchain, variables, args) {
  const folder = mkdtempSync(join(tmpdir(), 'agora-report-'));
  const report = join(folder, 'report.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const workers = args.some((arg) => arg.startsWith('--maxWorkers'))
    ? []
    : [`--maxWorkers=${Math.min(availableParallelism(), WORKERS_MAX)}`];
  const child = spawn(
    toolchain.node,
    [
      jest,
      '--json',
      `--outputFile=${report}`,
      `--testSequencer=${sequencer}`,
      ...workers,
      '--forceExit',
      ...args,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...toolchain.env,
        ...variables,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
    },
  );
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  const timer = setTimeout(stop, RUN_WITHIN_MS);
  const code = await ended(child);
  clearTimeout(timer);
  process.off('exit', stop);
  const counts = read(report, code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function read(report, code) {
  const nothing = { passed: 0, failed: 1, skipped: 0, failedFiles: [], passedInFailedFiles: 0 };
  if (!existsSync(report)) return nothing;
  const said = JSON.parse(readFileSync(report, 'utf8'));
  const failed = said.numFailedTests + said.numRuntimeErrorTestSuites;
  const failedSuites = said.testResults.filter((suite) => suite.status === 'failed');
  const passedIn = (suite) =>
    suite.assertionResults.filter((test) => test.status === 'passed').length;
  return {
    passed: said.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: said.numPendingTests,
    failedFiles: failedSuites.map((suite) => suite.name),
    passedInFailedFiles: failedSuites.reduce((sum, suite) => sum + passedIn(suite), 0),
  };
}

/** All runs that this machine allows, summed. `args` go to jest: a path, -t, and the like. */
export async function runSuites(toolchain, variables, args) {
  say('\nTests on SQLite');
  const first = await run(toolchain, { ...variables, AGORA_TEST_ENGINE: 'sqlite' }, args);
  if (!variables.AGORA_TEST_MYSQL_URL) return first;
  say('\nDatabase tests again, on the server database');
  const second = await run(toolchain, { ...variables, AGORA_TEST_ENGINE: 'mysql' }, [
    '--passWithNoTests',
    `--testPathIgnorePatterns=/node_modules/|/dist/|${onOneEngine}`,
    '--testMatch',
    ...onDatabase,
    ...(args.length > 0 ? ['--', ...args] : []),
  ]);
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
    skipped: first.skipped + second.skipped,
  };
}
