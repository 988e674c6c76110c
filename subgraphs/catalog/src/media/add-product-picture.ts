// A picture that was sent becomes one of a product's. The resized ones are written before the transaction,
// under a key of the upload's own, so that a repeat writes the same again and adds nothing.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { type LocalizedText, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import { derivedId } from '@agora/kernel/ids.js';
import type { Upload } from '@agora/kernel/storage/uploads.js';
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from '../products/product.errors.js';
import { Product, type StoredMedia } from '../products/product.js';
import { productPolicy } from '../products/product.policy.js';
import { changeProduct } from '../products/product-revision.js';
import { makeRenditions } from './make-renditions.js';
import { mediaErrors } from './media.errors.js';

export const picturesMax = 20;

export interface AddProductPictureInput {
  productId: string;
  uploadId: string;
  alt?: LocalizedText | null;
}

export async function addProductPicture(
  ctx: Context,
  input: AddProductPictureInput,
): Promise<Product> {
  const picture = await pictureOf(ctx, input);
  const { upload, media } = picture;
  if (upload && media) await writeRenditions(ctx, upload, media);
  const product = await ctx.transact((work) => takePicture(work, input, picture.url, media));
  if (upload) await ctx.files.drop(upload);
  return product;
}

export const pictureUrl = (uploadId: string) => `/files/media/${derivedId('med', uploadId)}`;

/** Who may not, or has done it already, is not made to wait for a resize. */
async function pictureOf(ctx: Context, input: AddProductPictureInput) {
  const product = await ctx.transact((work) => mayTake(work, input.productId));
  const { uploadId } = input;
  if (!/^upl_/.test(uploadId)) throw notFound('uploadId');
  const url = pictureUrl(uploadId);
  if (product.media.some((media) => media.url === url)) return { url };
  const upload = await ctx.files.upload(ctx.actor, { uploadId, purpose: 'PRODUCT_PICTURE' });
  const alt = input.alt ? altFrom(input.alt, 'alt') : null;
  const media: StoredMedia = { url, alt, widths: [] };
  return { url, upload, media };
}

async function mayTake(work: Work, productId: string): Promise<Product> {
  const product = await work.get(Product, productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  return product;
}

async function writeRenditions(ctx: Context, upload: Upload, media: StoredMedia): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of await ctx.files.read(upload)) chunks.push(chunk as Buffer);
  const renditions = await makeRenditions(Buffer.concat(chunks));
  for (const { width, content } of renditions) {
    const key = `public/${media.url.replace('/files/', '')}/${width}.webp`;
    await ctx.files.storage.put(key, content);
  }
  const largest = renditions.at(-1);
  media.widths = renditions.map(({ width }) => width);
  media.width = largest?.width ?? null;
  media.height = largest?.height ?? null;
}

async function takePicture(
  work: Work,
  { productId }: AddProductPictureInput,
  url: string,
  media: StoredMedia | undefined,
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  if (!media || product.media.some((each) => each.url === url)) return product;
  if (product.media.length >= picturesMax) {
    throw new DomainError(mediaErrors.TOO_MANY_FILES, { params: { countMax: picturesMax } });
  }
  return changeProduct(work, product, 'UPDATED', () => {
    product.media = [...product.media, media];
  });
}

export const altFrom = (alt: LocalizedText, field: string): LocalizedText | null =>
  alt.en?.trim() || alt.zhCN?.trim() ? localizedTextFrom(alt, field, 300) : null;
