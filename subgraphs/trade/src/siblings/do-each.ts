// What a sweep does to many things: some at a time, so that an owner that does not answer does not hold up
// what waits for another; and each by itself, so that one that fails does not keep the rest.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';

const atOnce = 10;

export async function doEach(
  subgraph: RunningSubgraph,
  ids: readonly string[],
  does: (id: string) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += atOnce) {
    await Promise.all(
      ids
        .slice(start, start + atOnce)
        .map((id) =>
          does(id).catch((error: unknown) =>
            subgraph.log.error({ err: error, id }, 'left for the next sweep'),
          ),
        ),
    );
  }
}
