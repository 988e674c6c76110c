// Builds everything, or nothing when no source changed since the last success: a start with nothing new
// must not even wake the build tools.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, step } from './step.mjs';

const stampFile = join(root, 'node_modules', '.agora-build');
const built = ['gateway/dist/embedded.js', 'web/dist/index.html'];
const sources = [
  'gateway',
  'schema',
  'scripts/src',
  'subgraphs',
  'web',
  'package.json',
  'pnpm-lock.yaml',
];
const settings = ['tsconfig.json', 'tsconfig.base.json', 'turbo.json'];
const skipped = /^(node_modules|dist|generated|coverage|[.].*|.*[.]md)$/;

/** Compiles the packages and bundles the web client; turbo leaves alone what it has seen before. */
export async function build({ node, env }) {
  const hash = sourceHash();
  if (built.every((file) => existsSync(join(root, file))) && readStamp() === hash) return;
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const args = [turbo, 'run', 'compile', 'build', '--output-logs=new-only', '--no-color'];
  await step('Building', 'Building', node, args, { env });
  writeFileSync(stampFile, hash);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

function sourceHash() {
  const hash = createHash('sha256');
  const add = (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    hash.update(path).update(readFileSync(file));
  };
  const walk = (path) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      if (skipped.test(entry.name)) continue;
      if (entry.isDirectory()) walk(`${path}/${entry.name}`);
      else add(`${path}/${entry.name}`);
    }
  };
  for (const path of sources) (path.includes('.') ? add : walk)(path);
  for (const path of settings) add(path);
  return hash.digest('hex');
}
