// The whole platform for one journey: the built embedded server with the demo market, on a free port and
// with a data folder of its own. It is ended by its own process, and its folder goes with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marketUrl, marketVariables } from './env.js';

const program = join(import.meta.dirname, '../../gateway/dist/embedded.js');
const STARTS_WITHIN_MS = 540_000;
const STOPS_WITHIN_MS = 10_000;

export interface MarketServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startMarketServer(): Promise<MarketServer> {
  if (marketUrl) return { url: marketUrl, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'agora-e2e-'));
  const child = spawn(
    process.execPath,
    [program, '--port', '0', '--small-demo', '--data', join(folder, 'data')],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: marketVariables,
    },
  );
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
