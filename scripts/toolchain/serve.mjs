// Runs the embedded server as a child under the pinned Node and stands in for it: a stop signal reaches
// it exactly once, its exit code becomes ours, and it stops should we or our own parent vanish.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './step.mjs';

const PARENT_CHECK_MS = 500;

const embedded = join(root, 'gateway', 'dist', 'embedded.js');

/** Ends this process when the server has ended, and with its exit code. */
export function serve({ node, env }, args, server = embedded) {
  const leash = join(root, 'scripts', 'toolchain', 'leash.mjs');
  const child = spawn(node, ['--import', pathToFileURL(leash).href, server, ...args], {
    cwd: root,
    // Two thousand modules are compiled once, not at every start.
    env: { NODE_COMPILE_CACHE: join(root, '.toolchain', 'compile-cache'), ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // A group of its own, so that Ctrl-C in a terminal does not reach it a second time.
    detached: process.platform !== 'win32',
  });
  let isStopping = false;
  const stop = (signal) => {
    if (isStopping) return;
    isStopping = true;
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.env.npm_lifecycle_event) stopWithParent(() => stop('SIGTERM'));
  child.on('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal && !isStopping) console.error(`The server was ended by ${signal}.`);
    process.exit(code ?? 1);
  });
}

/** Under npm, a killed npm means stop; without it, a shell that ends may leave the server running. */
function stopWithParent(stop) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), PARENT_CHECK_MS).unref();
}
