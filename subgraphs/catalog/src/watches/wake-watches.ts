// An offer changed: who waits for something of its product is to be looked at soon. And who left its company waits
// for nothing any more.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { offerSnapshot } from '@agora/schema/events/offers.js';
import { Watch } from './watch.js';

export async function wakeWatches(work: Work, message: EventMessage): Promise<void> {
  const { productId } = offerSnapshot.parse(message.payload);
  const resting = { productId, state: 'ARMED', lookDueAt: { $gt: work.now } } as const;
  await work.em.nativeUpdate(Watch, resting, { lookDueAt: work.now });
}

export async function onMemberRemoved(work: Work, message: EventMessage): Promise<void> {
  const { memberId } = accountsEvents['accounts.member.removed'].read(message.payload);
  await work.em.nativeDelete(Watch, { memberId });
}
