#!/usr/bin/env node
// pnpm dev: everything watched. The compiler rebuilds what is edited, the server restarts on what was
// rebuilt, Vite serves the web client. Options after `pnpm dev` go to the server.
import { runCommand } from './toolchain/host.mjs';

runCommand(async () => {
  const { spawn } = await import('node:child_process');
  const { join } = await import('node:path');
  const { bringToolchain } = await import('./toolchain/install.mjs');
  const { build } = await import('./toolchain/build.mjs');
  const { root } = await import('./toolchain/step.mjs');

  const toolchain = await bringToolchain();
  await build(toolchain);
  const { node, env } = toolchain;
  const server = ['--watch', '--watch-preserve-output', 'gateway/dist/embedded.js'];
  const run = (command, args, cwd = root) => spawn(command, args, { cwd, env, stdio: 'inherit' });
  const compiler = run('tsc', ['-b', '--watch', '--preserveWatchOutput']);
  const others = [
    run(node, [...server, ...process.argv.slice(2)]),
    run('pnpm', ['exec', 'vite'], join(root, 'web')),
  ];
  // A watching compiler does not listen to polite requests, and has nothing to lose.
  const stop = () => {
    compiler.kill('SIGKILL');
    for (const child of others) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  for (const child of [compiler, ...others]) {
    child.on('error', (error) => console.error(error.message));
  }
  process.on('exit', stop);
});
