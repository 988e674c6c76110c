// Threads, merges in the background and the snapshot: whatever happens in between, the answers are those of
// the obvious search, and what is on disk is a whole state at its position.
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EmbeddedEngine, type EmbeddedEngineOptions } from './embedded-engine.js';
import { type SearchQuery, SearchUnavailable } from './search-engine.js';
import { readSnapshot, UnusableSnapshot } from './serving/snapshot.js';
import { feedBatch } from './testing/feed.js';
import { query } from './testing/generate-catalog.js';
import { SlowSearch } from './testing/slow-search.js';
import { wholeAnswer } from './testing/whole-answer.js';

const prices = { currencyCode: 'CNY' };
const threaded = (more: Partial<EmbeddedEngineOptions> = {}) =>
  new EmbeddedEngine({
    ...prices,
    workers: 2,
    workersFrom: 0,
    mergeAbove: 300,
    // A slow machine is not what is tested.
    timeoutMs: 60_000,
    ...more,
  });
const slowSearch = () => new SlowSearch({ CNY: 1_000_000 });
const questions = (seed: number) => fc.sample(query, { seed, numRuns: 12 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-search-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function expectSame(engine: EmbeddedEngine, slow: SlowSearch, seed: number) {
  for (const asked of questions(seed)) {
    expect(await wholeAnswer(engine, asked)).toEqual(slow.query(asked));
  }
}

describe('threads', () => {
  test('answers stay right while segments are made and threads go over to them', async () => {
    let merges = 0;
    const engine = threaded({ observe: { merged: () => merges++ } });
    const slow = slowSearch();
    await engine.open();
    let position = 0;
    while (position < 24 || merges < 2) {
      position++;
      const batch = feedBatch(7, position);
      slow.apply(batch);
      await engine.apply(batch, position);
      // Questions come while the next segment is in the making.
      if (position % 4 === 0) await expectSame(engine, slow, position);
    }
    expect(await engine.position()).toBe(position);
    await engine.close();
  }, 60_000);

  test('a thread that dies or takes too long is replaced; its questions go to another', async () => {
    const lost: string[] = [];
    const engine = threaded({ observe: { failed: (what) => lost.push(what) } });
    const slow = slowSearch();
    for (let position = 1; position <= 3; position++) {
      const batch = feedBatch(8, position);
      slow.apply(batch);
      await engine.apply(batch, position);
    }
    await expectSame(engine, slow, 1);
    for (let position = 4; position <= 6; position++) {
      const batch = feedBatch(8, position);
      slow.apply(batch);
      const asked = questions(position).map((each) => engine.query(each));
      engine.loseThread();
      await engine.apply(batch, position);
      await Promise.all(asked);
      await expectSame(engine, slow, position);
    }
    expect(lost.length).toBe(3);
    await engine.close();

    const impatient = threaded({ workers: 1, timeoutMs: 0 });
    await impatient.apply(feedBatch(8, 1), 1);
    // A quick thread answers one question in the millisecond it has, and not so many.
    const many = Array.from({ length: 300 }, () => impatient.query({ first: 1 }));
    const answers = await Promise.allSettled(many);
    const refusals = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    expect(refusals).toContainEqual(expect.any(SearchUnavailable));
    expect(refusals.filter((reason) => !(reason instanceof SearchUnavailable))).toEqual([]);
    await impatient.close();
  }, 60_000);

  test('a cursor of another sort is refused by a thread as by anybody', async () => {
    const engine = threaded({ workers: 1 });
    await engine.apply(feedBatch(9, 1), 1);
    const asked: SearchQuery = { first: 1, after: 'x' };
    await expect(engine.query(asked)).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    await engine.close();
  });
});

describe('snapshot', () => {
  test('what is read back answers as what was written', async () => {
    const file = join(folder, 'round-trip');
    const engine = new EmbeddedEngine({ ...prices, mergeAbove: 10, snapshotFile: file });
    const slow = slowSearch();
    for (let position = 1; position <= 6; position++) {
      const batch = feedBatch(3, position);
      slow.apply(batch);
      await engine.apply(batch, position);
      if (position === 2) await engine.open();
    }
    await engine.close();
    const start = await readSnapshot(file, prices);
    expect(start?.position).toBe(6);
    const again = new EmbeddedEngine({ ...prices, ...(start ? { start } : {}) });
    expect(await again.position()).toBe(6);
    await expectSame(again, slow, 3);
  });

  test('a small catalog has one too, written when its log has grown by a part of it', async () => {
    const file = join(folder, 'small');
    let merges = 0;
    const engine = new EmbeddedEngine({
      ...prices,
      snapshotFile: file,
      tidyEveryMs: 1,
      observe: { merged: () => merges++ },
    });
    const slow = slowSearch();
    await engine.open();
    let position = 0;
    while (merges < 1 && position < 500) {
      position++;
      const batch = feedBatch(6, position);
      slow.apply(batch);
      await engine.apply(batch, position);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expectSame(engine, slow, 6);
    await engine.close();
    expect((await readSnapshot(file, prices))?.position).toBeGreaterThan(0);
  });

  test('a clock that is put back takes its snapshot away: what comes is older than it says', async () => {
    const file = join(folder, 'put-back');
    const day = 86_400_000;
    const engine = new EmbeddedEngine({ ...prices, mergeAbove: 10, snapshotFile: file });
    await engine.apply(feedBatch(5, 1), 2 * day);
    await engine.open();
    expect((await readSnapshot(file, prices))?.position).toBe(2 * day);
    await engine.apply([], day);
    expect(await engine.position()).toBe(day);
    expect(await readSnapshot(file, prices)).toBeUndefined();
    await engine.close();
  });

  test('a damaged one, one cut off and one of other prices are refused; none is none', async () => {
    const file = join(folder, 'whole');
    const engine = new EmbeddedEngine({ ...prices, mergeAbove: 10, snapshotFile: file });
    await engine.apply(feedBatch(4, 1), 1);
    await engine.open();
    await engine.close();
    const whole = await readFile(file);
    const damaged = join(folder, 'damaged');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] as number) ^ by;
          await writeFile(damaged, bytes);
          await expect(readSnapshot(damaged, prices)).rejects.toBeInstanceOf(UnusableSnapshot);
          await writeFile(damaged, whole.subarray(0, at));
          await expect(readSnapshot(damaged, prices)).rejects.toBeInstanceOf(UnusableSnapshot);
        },
      ),
      // The example turns a letter in a name of the header.
      { numRuns: 60, examples: [[95, 1]] },
    );
    await expect(readSnapshot(file, { currencyCode: 'EUR' })).rejects.toThrow('other prices');
    expect(await readSnapshot(join(folder, 'nothing'), prices)).toBeUndefined();
  });

  test('a process killed at any moment leaves a whole state at the position it names', async () => {
    const file = join(folder, 'killed');
    const positions: number[] = [];
    for (let kill = 0; kill < 7; kill++) {
      const said = await feedUntilKilled(file, kill % 3, (kill * 29) % 80);
      const copy = join(folder, 'found');
      await copyFile(file, copy).catch(() => undefined);
      const start = await readSnapshot(copy, prices);
      const position = start?.position ?? 0;
      positions.push(position);
      // Nothing that was ever on disk is lost again, and nothing is there that was not applied.
      expect(position).toBeGreaterThanOrEqual(said.snapshot);
      expect(position).toBeLessThanOrEqual(said.applied + 1);
      const slow = slowSearch();
      for (let at = 1; at <= position; at++) slow.apply(feedBatch(5, at));
      const engine = new EmbeddedEngine({ ...prices, ...(start ? { start } : {}) });
      await expectSame(engine, slow, kill);
    }
    // It would prove nothing if no snapshot had been written in between.
    expect(new Set(positions).size).toBeGreaterThan(2);
  }, 120_000);
});

/** Feeds in a process of its own; kills it a while after it has made so many segments. */
async function feedUntilKilled(file: string, merges: number, afterMs: number) {
  const script = new URL(import.meta.url).pathname.replace(
    /\/src\/search\/[^/]*$/,
    '/dist/search/testing/feeding-process.js',
  );
  const child = spawn(process.execPath, [script, file, '5', '100000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said = { snapshot: 0, applied: 0, merged: 0 };
  const killIfDue = () => {
    if (said.merged === merges) setTimeout(() => child.kill('SIGKILL'), afterMs);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, position] = line.split(' ');
    if (what === 'merged') {
      said.merged++;
      killIfDue();
    } else {
      if (what === 'snapshot') said.snapshot = Number(position);
      said.applied = Number(position);
      if (said.applied === said.snapshot + 1) killIfDue();
    }
  }
  return said;
}
