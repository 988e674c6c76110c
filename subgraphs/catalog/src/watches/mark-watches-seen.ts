// A member has seen which of its watches were met up to an instant: those are news no more.
import type { Work } from '@agora/kernel/work.js';
import { Watch } from './watch.js';

export async function markWatchesSeen(work: Work, { until }: { until: Date }): Promise<number> {
  const { memberId } = work.actor.requireMember();
  const where = { memberId, state: 'MET', seenAt: null, metAt: { $lte: until } } as const;
  return work.em.nativeUpdate(Watch, where, { seenAt: work.now });
}
