// A log that writes nothing and remembers what was called an error: in a journey nothing may be unexpected.
import { type Log, silentLog } from '@agora/kernel/log.js';

const stackLinesMax = 12;

export class HeardLog {
  private readonly heard: string[] = [];
  readonly log: Log = this.listeningTo(silentLog);

  /** What was logged as an error since the last call, each with its cause. */
  takeErrors(): string[] {
    return this.heard.splice(0);
  }

  private listeningTo(log: Log): Log {
    const listening = Object.create(log) as Log;
    const error = (about: { err?: Error }, message?: string) => {
      const cause = about.err?.stack?.split('\n').slice(0, stackLinesMax).join('\n');
      this.heard.push(`${message}: ${cause ?? JSON.stringify(about)}`);
    };
    const child = (bindings: object) => this.listeningTo(log.child(bindings));
    return Object.assign(listening, { error, fatal: error, child });
  }
}
