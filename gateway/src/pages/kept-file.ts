// A file as it was read and understood, until it is written again: a build that is made anew is seen without a
// restart, and nothing is read twice for it.
import { readFile, stat } from 'node:fs/promises';

export class KeptFile<T> {
  private last: { readonly stamp: string; readonly value: T } | undefined;

  constructor(
    private readonly path: string,
    private readonly understand: (text: string) => T,
  ) {}

  /** Fails as reading does, when there is no such file. */
  async read(): Promise<T> {
    // Asked before it is read: what is written in between is read once more, never missed.
    const { mtimeMs, size, ino } = await stat(this.path);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (this.last?.stamp === stamp) return this.last.value;
    const value = this.understand(await readFile(this.path, 'utf8'));
    this.last = { stamp, value };
    return value;
  }
}
