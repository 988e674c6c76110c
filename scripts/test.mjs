#!/usr/bin/env node
// npm test: the same set-up as npm start, private servers where their programs are here, then every test
// on every engine that is. Ends with one line, `N passed, N failed`, over all runs.
import { runCommand } from './toolchain/host.mjs';

runCommand(async () => {
  const { bringToolchain } = await import('./toolchain/install.mjs');
  const { build } = await import('./toolchain/build.mjs');
  const { say } = await import('./toolchain/step.mjs');
  const { stopServers } = await import('./toolchain/servers.mjs');
  const { bringEngines } = await import('./toolchain/engines.mjs');
  const { runSuites } = await import('./toolchain/suites.mjs');

  const toolchain = await bringToolchain();
  await build(toolchain);
  process.on('exit', stopServers);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

  const variables = await bringEngines();
  const { passed, failed, skipped } = await runSuites(toolchain, variables, process.argv.slice(2));
  stopServers();
  if (skipped > 0) say(`\n${skipped} skipped`);
  say(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
});
