// A product was merged into another one: what demands ask for and quotes offer is that one from now on.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { DemandLine } from './demand.js';

export async function onProductMerged(work: Work, message: EventMessage): Promise<void> {
  const merged = catalogEvents['catalog.product.merged'].read(message.payload);
  const { productId, intoProductId } = merged;
  await work.em.nativeUpdate(DemandLine, { productId }, { productId: intoProductId });
  // Quotes stand behind demands in this house, so their lines are named by table.
  await work.change('update quote_lines set product_id = ? where product_id = ?', [
    intoProductId,
    productId,
  ]);
}
