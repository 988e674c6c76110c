// A watch of the acting member's own; to all others it does not exist.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Watch } from './watch.js';

export async function ownWatch(work: Work, id: string): Promise<Watch> {
  const { memberId } = work.actor.requireMember();
  const watch = await work.lock(Watch, id, 'watchId');
  if (watch.memberId !== memberId) throw notFound('watchId');
  return watch;
}
