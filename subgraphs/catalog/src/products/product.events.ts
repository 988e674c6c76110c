// What others hear of a product.
import { catalogEvents } from '@agora/schema/events/catalog.js';
import type { Product } from './product.js';

export const productChanged = (product: Product) =>
  catalogEvents['catalog.product.changed'].make({
    productId: product.id,
    version: product.revision,
    state: product.state,
    categoryId: product.categoryId,
    brandId: product.brandId,
  });
