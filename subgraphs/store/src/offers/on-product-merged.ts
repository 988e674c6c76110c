// Catalog merged a product into another one: offers of the store follow.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { moveOffers } from '@agora/offering/offers/move-offers.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { storeTables } from '../store-tables.js';

export async function onProductMerged(work: Work, message: EventMessage): Promise<void> {
  const merged = catalogEvents['catalog.product.merged'].read(message.payload);
  await moveOffers(work, storeTables, merged);
}
