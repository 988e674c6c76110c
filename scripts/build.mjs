#!/usr/bin/env node
// pnpm build: compiles every package and bundles the web client, unless nothing changed.
import { runCommand } from './toolchain/host.mjs';

runCommand(async () => {
  const { bringToolchain } = await import('./toolchain/install.mjs');
  const { build } = await import('./toolchain/build.mjs');
  await build(await bringToolchain());
});
