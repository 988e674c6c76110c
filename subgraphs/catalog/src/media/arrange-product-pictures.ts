// A product's pictures as they are to be: in this order, with these texts; what is not named is taken away.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from '../products/product.errors.js';
import { Product, type StoredMedia } from '../products/product.js';
import { productPolicy } from '../products/product.policy.js';
import { mediaFrom } from '../products/product-content.js';
import { changeProduct } from '../products/product-revision.js';
import { altFrom, picturesMax } from './add-product-picture.js';
import { mediaErrors } from './media.errors.js';

export interface ArrangeProductPicturesInput {
  productId: string;
  media: StoredMedia[];
}

export async function arrangeProductPictures(
  work: Work,
  input: ArrangeProductPicturesInput,
): Promise<Product> {
  const product = await work.lock(Product, input.productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  if (input.media.length > picturesMax) {
    throw new DomainError(mediaErrors.TOO_MANY_FILES, { params: { countMax: picturesMax } });
  }
  refuseForeignPaths(input.media, product.media, 'media');
  const given = input.media.map(({ url, alt }, i) => ({
    url,
    alt: alt ? altFrom(alt, `media.${i}.alt`) : null,
  }));
  return changeProduct(work, product, 'UPDATED', () => {
    product.media = mediaFrom(given, product.media);
  });
}

/** Paths of this platform are the product's own files; another's are not to be had by naming them. */
export function refuseForeignPaths(
  given: readonly { url: string }[],
  present: readonly { url: string }[],
  field: string,
): void {
  const known = new Set(present.map(({ url }) => url));
  for (const [index, { url }] of given.entries()) {
    if (url.startsWith('/') && !known.has(url)) throw notFound(`${field}.${index}.url`);
  }
}
