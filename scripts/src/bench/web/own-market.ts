// The built embedded server with a fresh demo market, on a free port and in a folder of its own, as people start it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../../gateway/dist/embedded.js', import.meta.url));

export interface OwnMarket {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startOwnMarket(isFull: boolean): Promise<OwnMarket> {
  const folder = mkdtempSync(join(tmpdir(), 'agora-bench-web-'));
  const size = isFull ? [] : ['--small-demo'];
  const data = join(folder, 'data');
  const child = spawn(process.execPath, [program, '--port', '0', '--data', data, ...size], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
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
    const hear = (part: Buffer) => {
      said = (said + part.toString()).slice(-20_000);
      const url = /^Agora is at (\S+)$/m.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The market ended. It said:\n${said}`)));
  });
}
