#!/usr/bin/env node
// npm test: the same set-up as npm start, private servers where their programs are here, then every test
// on every engine that is. Ends with one line, `N passed, N failed`, over all runs.
import { runCommand } from './toolchain/host.mjs';

runCommand(async () => {
  const { bringToolchain } = await import('./toolchain/install.mjs');
  const { build } = await import('./toolchain/build.mjs');
  const { say } = await import('./toolchain/step.mjs');
  const { findProgram, startDatabase, startRedis, stopServers } = await import(
    './toolchain/servers.mjs'
  );
  const { runSuites } = await import('./toolchain/suites.mjs');

  const toolchain = await bringToolchain();
  await build(toolchain);
  process.on('exit', stopServers);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

  const { env } = process;
  const found = {
    AGORA_TEST_MYSQL_URL: env.AGORA_TEST_MYSQL_URL ?? (await startDatabase()),
    AGORA_TEST_REDIS_URL: env.AGORA_TEST_REDIS_URL ?? (await startRedis()),
    AGORA_TEST_SPHINX: env.AGORA_TEST_SPHINX ?? findProgram('searchd'),
    AGORA_TEST_CHROMIUM:
      env.AGORA_TEST_CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome'),
  };
  const names = {
    AGORA_TEST_MYSQL_URL: 'the server database (MariaDB or MySQL)',
    AGORA_TEST_REDIS_URL: 'Redis',
    AGORA_TEST_SPHINX: 'the search server (sphinxsearch)',
    AGORA_TEST_CHROMIUM: 'the browser (Chromium)',
  };
  const has = Object.keys(names).filter((name) => found[name]);
  const lacks = Object.keys(names).filter((name) => !found[name]);
  say(`Covered: ${['SQLite', ...has.map((name) => names[name])].join(', ')}.`);
  for (const name of lacks) say(`Not covered, because it is not on this machine: ${names[name]}.`);

  const variables = Object.fromEntries(has.map((name) => [name, found[name]]));
  const counts = await runSuites(toolchain, variables, process.argv.slice(2));
  stopServers();
  if (counts.skipped > 0) say(`\n${counts.skipped} skipped`);
  say(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
});
