// A product was merged into another one: threads and articles about it are about that one from now on.
import type { EventMessage } from '@agora/kernel/events/event.js';
import type { Work } from '@agora/kernel/work.js';
import { catalogEvents } from '@agora/schema/events/catalog.js';
import { Article } from '../articles/article.js';
import { Thread } from '../threads/thread.js';

export async function onProductMerged(work: Work, message: EventMessage): Promise<void> {
  const { productId, intoProductId } = catalogEvents['catalog.product.merged'].read(
    message.payload,
  );
  await work.em.nativeUpdate(Thread, { productId }, { productId: intoProductId });
  // An article names its products in a list; articles are few and a merge is rare.
  const named = await work.sql<{ id: string }>(
    'select id from articles where product_ids like ? order by id',
    [`%"${productId}"%`],
  );
  for (const article of await work.em.find(Article, { id: { $in: named.map(({ id }) => id) } })) {
    const moved = article.productIds.map((id) => (id === productId ? intoProductId : id));
    article.productIds = [...new Set(moved)];
  }
}
