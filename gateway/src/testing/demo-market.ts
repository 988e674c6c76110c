// A whole market of one's own: the built embedded server with fresh demo data, on a free port and with a data folder
// of its own. It ends with the process that started it, and its folder goes with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../dist/embedded.js');
const STARTS_WITHIN_MS = 540_000;
const STOPS_WITHIN_MS = 10_000;

export interface DemoMarket {
  readonly url: string;
  stop(): Promise<void>;
}

interface Options {
  /** The whole demo instead of the small one. */
  readonly isFull?: boolean;
  /** In the place of the variables of this process. */
  readonly env?: NodeJS.ProcessEnv;
}

export async function startDemoMarket({ isFull = false, env }: Options = {}): Promise<DemoMarket> {
  const folder = mkdtempSync(join(tmpdir(), 'agora-market-'));
  const size = isFull ? [] : ['--small-demo'];
  const data = join(folder, 'data');
  const child = spawn(process.execPath, [program, '--port', '0', ...size, '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const stop = async () => {
    await stopped(child);
    process.off('exit', end);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where it listens, as it says itself once everything is there. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`The market ${why}. It said:\n${said}`));
    const timer = setTimeout(() => fail('did not start in time'), STARTS_WITHIN_MS);
    const hear = (part: Buffer) => {
      said = (said + part.toString()).slice(-20_000);
      const url = /^Agora is at (\S+)$/m.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
  await gone;
  clearTimeout(timer);
}
