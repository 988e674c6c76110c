#!/usr/bin/env node
// pnpm snapshots: takes the kept pictures of screens anew, where they changed. `--record` first asks a demo market of
// its own (or the one at AGORA_TEST_MARKET) what the screens are drawn from, as needed when a screen asks for more.
import { spawn } from 'node:child_process';
import { runCommand, Trouble } from './toolchain/host.mjs';

runCommand(async () => {
  const { bringToolchain } = await import('./toolchain/install.mjs');
  const { build } = await import('./toolchain/build.mjs');
  const { findProgram } = await import('./toolchain/servers.mjs');
  const { ended, root } = await import('./toolchain/step.mjs');

  const chromium =
    process.env.AGORA_TEST_CHROMIUM || findProgram('chromium', 'chromium-browser', 'google-chrome');
  if (!chromium) throw new Trouble('There is no Chromium on this machine: install it, try again.');
  const toolchain = await bringToolchain();
  await build(toolchain);
  const args = ['node_modules/jest/bin/jest.js', '--verbose', 'web/e2e/snapshots'];
  const env = {
    ...toolchain.env,
    AGORA_TEST_CHROMIUM: chromium,
    AGORA_SNAPSHOTS: process.argv.includes('--record') ? 'record' : 'renew',
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  process.exit(await ended(spawn(toolchain.node, args, { cwd: root, stdio: 'inherit', env })));
});
