// One step of a set-up: a command whose output goes to a log file, a line on the screen that says what
// happens and how long it took, and one sentence when it fails.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './host.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const toolchainFolder = join(root, '.toolchain');
const logFile = join(toolchainFolder, 'last-run.log');
const REMINDER_MS = 15_000;

export const say = (line) => process.stdout.write(`${line}\n`);

/** Output of all steps since the command started, for whoever wants to look closer. */
let log;
function openLog() {
  if (log === undefined) {
    mkdirSync(toolchainFolder, { recursive: true });
    log = openSync(logFile, 'w');
  }
  return log;
}

/** Causes that a log names in many ways, and what to tell a person about each. */
const causes = [
  [/ENOSPC|No space left on device|disk quota exceeded/i, 'the disk is full: free some space'],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|FetchError|META_FETCH_FAIL/,
    'the npm registry could not be reached: check the network and proxy (npm config get registry)',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_(HAS_EXPIRED|UNTRUSTED)/,
    'the npm registry shows a certificate that is not trusted here: set NODE_EXTRA_CA_CERTS to the file of the authority that your network uses',
  ],
  [/ERR_PNPM_OUTDATED_LOCKFILE/, 'pnpm-lock.yaml does not fit package.json: run pnpm install'],
  [/ERR_PNPM_TARBALL_INTEGRITY|EINTEGRITY/, 'a downloaded package is not what the lockfile says'],
  [/EACCES|EPERM|EROFS/, 'a folder may not be written to: check who owns it'],
];

function explain(what, start) {
  const text = readFileSync(logFile, 'utf8').slice(start);
  const typeError = text.match(/(\S+[.]tsx?)\(\d+,\d+\): error TS\d+/)?.[1];
  const known = causes.find(([pattern]) => pattern.test(text))?.[1];
  const cause = known ?? (typeError ? `${typeError} has a type error` : 'the log says why');
  const where = relative(process.cwd(), logFile);
  return `${what} failed: ${cause}, then try again. The full log is ${where}.`;
}

/**
 * Runs one command to its end with its output in the log.
 * @throws Trouble that names the cause, when it does not end with 0
 */
export async function step(doing, what, command, args, options = {}) {
  const output = openLog();
  writeSync(output, `\n# ${command} ${args.join(' ')}\n`);
  const start = readFileSync(logFile, 'utf8').length;
  const begun = performance.now();
  const seconds = () => Math.round((performance.now() - begun) / 1000);
  say(`${doing} …`);
  const reminder = setInterval(() => say(`  still at it after ${seconds()} s`), REMINDER_MS);
  try {
    const code = await ended(
      spawn(command, args, { cwd: root, ...options, stdio: ['ignore', output, output] }),
    );
    if (code !== 0) throw new Trouble(explain(what, start));
  } finally {
    clearInterval(reminder);
  }
  if (seconds() > 1) say(`  done in ${seconds()} s`);
}

/** The exit code of a child; one that never started or was killed counts as failed. */
export function ended(child) {
  return new Promise((done) => {
    child.on('error', (error) => {
      if (log !== undefined) writeSync(log, `${error}\n`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

export function closeLog() {
  if (log !== undefined) closeSync(log);
  log = undefined;
}
