#!/usr/bin/env node
// npm start: from a fresh clone to a serving marketplace. Brings the pinned tools, installs, builds what
// changed, and hands over to the embedded server. Needs nothing but Node and npm.
import { runCommand } from './toolchain/host.mjs';

const help = `Agora, an open B2B marketplace.

  npm start                     install, build, migrate, seed the demo, and serve
  npm start -- --port 4100      listen on this port (default 4000)
  npm start -- --data DIR       keep the data in this folder (default .data)
  npm start -- --small-demo     a demo of few products, ready sooner
  npm start -- --no-demo        start with an empty marketplace
  npm start -- --no-demo --operator-email E [--operator-name NAME]
                                set up the company that runs it; shows a password once
  npm start -- --seed-only      fill the data folder with the demo, serve nothing
  npm start -- --help           this text

Stop with Ctrl-C: what is in flight is finished first. Settings by environment are in docs.`;

// `pnpm seed -- --data DIR` passes the dashes on, npm does not.
const args = process.argv.slice(2).filter((arg) => arg !== '--');
if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
} else {
  runCommand(async () => {
    const { bringToolchain } = await import('./toolchain/install.mjs');
    const { build } = await import('./toolchain/build.mjs');
    const { serve } = await import('./toolchain/serve.mjs');
    const toolchain = await bringToolchain();
    await build(toolchain);
    serve(toolchain, args);
  });
}
