// A product was merged into another one: lines of carts, purchases and orders name that one from now on, so
// that what was bought before is found again. Nothing that was agreed changes: offer, price and quantity stay.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';

const tables = ['cart_lines', 'purchase_lines', 'order_lines'];

export async function onProductMerged(work: Work, message: EventMessage): Promise<void> {
  const { productId, intoProductId } = catalogEvents['catalog.product.merged'].read(
    message.payload,
  );
  for (const table of tables) {
    const statement = `update ${table} set product_id = ? where product_id = ?`;
    await work.change(statement, [intoProductId, productId]);
  }
}
