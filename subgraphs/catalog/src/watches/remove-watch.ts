// A member waits for it no more.
import type { Work } from '@agora/kernel/work.js';
import { ownWatch } from './own-watch.js';
import type { Watch } from './watch.js';

export async function removeWatch(work: Work, { watchId }: { watchId: string }): Promise<Watch> {
  const watch = await ownWatch(work, watchId);
  work.remove(watch);
  return watch;
}
