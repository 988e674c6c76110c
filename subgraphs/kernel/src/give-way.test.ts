// Bulk work waits for requests, in a queue, and never for ever.
import { describe, expect, it } from '@jest/globals';
import { asRequest, giveWay } from './give-way.js';

describe('giving way', () => {
  it('waits until the last request that is under way has been answered', async () => {
    const happened: string[] = [];
    const first = deferred();
    const second = deferred();
    const requests = [first, second].map(({ promise }, at) =>
      asRequest(async () => {
        await promise;
        happened.push(`answer ${at + 1}`);
      }),
    );
    const piece = giveWay().then(() => happened.push('piece'));
    first.resolve();
    await requests[0];
    second.resolve();
    await Promise.all([...requests, piece]);
    expect(happened).toEqual(['answer 1', 'answer 2', 'piece']);
  });

  it('does one piece after the other, and hears what has come in between them', async () => {
    const happened: string[] = [];
    const pieces = [1, 2].map((piece) =>
      giveWay().then(() => {
        happened.push(`piece ${piece}`);
        if (piece === 1) setImmediate(() => happened.push('heard'));
      }),
    );
    await Promise.all(pieces);
    expect(happened).toEqual(['piece 1', 'heard', 'piece 2']);
  });

  it('waits no longer for a request that failed', async () => {
    const failing = asRequest(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await expect(giveWay()).resolves.toBeUndefined();
  });

  it('goes on beside a request that does not end', async () => {
    const endless = deferred();
    const request = asRequest(() => endless.promise);
    await giveWay();
    await giveWay();
    endless.resolve();
    await request;
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
