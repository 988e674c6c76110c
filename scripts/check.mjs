#!/usr/bin/env node
// pnpm check: "am I done?" Format, lint, types, walls, contracts and translations, then the tests with
// tidy among them. `--static` leaves the tests out; `--all` goes on after a failure and counts.
import { runCommand } from './toolchain/host.mjs';

runCommand(async () => {
  const { bringToolchain } = await import('./toolchain/install.mjs');
  const { build } = await import('./toolchain/build.mjs');
  const { runChecks, staticChecks, testCheck } = await import('./toolchain/checks.mjs');

  const options = process.argv.slice(2);
  const toolchain = await bringToolchain();
  await build(toolchain);
  const checks = options.includes('--static') ? staticChecks : [...staticChecks, testCheck];
  const failed = await runChecks(toolchain, checks, options.includes('--all'));
  process.exit(Math.min(failed, 100));
});
