// A product was merged into another one: threads about it are about that one from now on.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { Thread } from './thread.js';

export async function onProductMerged(work: Work, message: EventMessage): Promise<void> {
  const { productId, intoProductId } = catalogEvents['catalog.product.merged'].read(
    message.payload,
  );
  await work.em.nativeUpdate(Thread, { productId }, { productId: intoProductId });
}
