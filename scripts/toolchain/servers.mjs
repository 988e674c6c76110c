// Private MariaDB (or MySQL) and Redis for one test run: free ports on loopback, data in a temporary
// folder that goes with them. Settings trade safety for speed: nothing here outlives the run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from './host.mjs';

const READY_WITHIN_MS = 60_000;
const started = [];
let folder;

/** The first of these programs that the PATH or the places of servers have. */
export function findProgram(...names) {
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/sbin', '/usr/local/sbin', '/usr/libexec');
  const files = names.flatMap((name) => places.map((place) => join(place, name)));
  return files.find((file) => existsSync(file));
}

/** @returns the URL of a fresh MariaDB or MySQL with an empty root password, or undefined without one here */
export async function startDatabase() {
  const server = findProgram('mariadbd', 'mysqld');
  if (!server) return undefined;
  const data = join(temporaryFolder(), 'database');
  mkdirSync(data);
  const asRoot = userInfo().uid === 0 ? ['--user=root'] : [];
  const isMariaDb = /mariadb/i.test(String(spawnSync(server, ['--version']).stdout));
  prepare(isMariaDb, server, data, asRoot);

  const grants = join(temporaryFolder(), 'grants.sql');
  writeFileSync(
    grants,
    "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';\nGRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n",
  );
  const port = await freePort();
  const settings = {
    datadir: data,
    socket: join(temporaryFolder(), 'database.sock'),
    'pid-file': join(temporaryFolder(), 'database.pid'),
    'bind-address': '127.0.0.1',
    port,
    'init-file': grants,
    'transaction-isolation': 'READ-COMMITTED',
    'character-set-server': 'utf8mb4',
    'collation-server': 'utf8mb4_bin',
    'max-connections': 1000,
    'innodb-buffer-pool-size': '256M',
    'innodb-flush-log-at-trx-commit': 0,
    'sync-binlog': 0,
  };
  const args = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  const rest = [
    '--skip-name-resolve',
    ...(isMariaDb ? ['--innodb-flush-method=nosync'] : ['--disable-log-bin', '--mysqlx=OFF']),
  ];
  await launch(server, ['--no-defaults', ...asRoot, ...args, ...rest], port);
  return `mysql://root@127.0.0.1:${port}`;
}

function prepare(isMariaDb, server, data, asRoot) {
  const installer = findProgram('mariadb-install-db', 'mysql_install_db');
  const [command, ...args] = isMariaDb
    ? [
        installer,
        '--no-defaults',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...asRoot,
      ]
    : [server, '--no-defaults', '--initialize-insecure', `--datadir=${data}`, ...asRoot];
  const run = command && spawnSync(command, args, { encoding: 'utf8' });
  if (run?.status !== 0) {
    const why = lastLine(run?.stderr || run?.stdout) || 'mariadb-install-db is missing';
    throw new Trouble(`its data could not be prepared: ${why}`);
  }
}

/** @returns the URL of a fresh Redis that keeps nothing on disk, or undefined without one here */
export async function startRedis() {
  const server = findProgram('redis-server', 'valkey-server');
  if (!server) return undefined;
  const port = await freePort();
  const args = `--port ${port} --bind 127.0.0.1 --save  --appendonly no --dir`.split(' ');
  await launch(server, [...args, temporaryFolder()], port);
  return `redis://127.0.0.1:${port}`;
}

async function launch(server, args, port) {
  const child = spawn(server, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  started.push(child);
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      throw new Trouble(`${server} did not start: ${lastLine(said)}`);
    }
    await pause(50);
  }
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => done(true));
    socket.on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}

const lastLine = (text) => (text ?? '').trim().split('\n').pop();

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function temporaryFolder() {
  folder ??= mkdtempSync(join(tmpdir(), 'agora-test-'));
  return folder;
}

/** Ends what was started here and removes its data; safe to call at any time, also twice. */
export function stopServers() {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folder = undefined;
}
