// A document that was sent becomes one of a product's. It moves to its place before the transaction, under
// a key of the upload's own; a repeat finds it there and adds nothing.
import { DomainError, notFound } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { derivedId } from '@agora/kernel/ids.js';
import type { Upload } from '@agora/kernel/storage/uploads.js';
import type { Work } from '@agora/kernel/work.js';
import { productErrors } from '../products/product.errors.js';
import { type DocumentKind, Product, type StoredDocument } from '../products/product.js';
import { productPolicy } from '../products/product.policy.js';
import { documentsFrom } from '../products/product-content.js';
import { changeProduct } from '../products/product-revision.js';
import { mediaErrors } from './media.errors.js';

export const documentsMax = 50;

export interface AddProductDocumentInput {
  productId: string;
  uploadId: string;
  title: string;
  kind?: DocumentKind | null;
  language?: string | null;
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

export async function addProductDocument(
  ctx: Context,
  input: AddProductDocumentInput,
): Promise<Product> {
  const product = await ctx.transact((work) => mayTake(work, input));
  const { uploadId } = input;
  if (!/^upl_/.test(uploadId)) throw notFound('uploadId');
  const place = `/files/documents/${derivedId('doc', uploadId)}.`;
  if (product.documents.some(({ url }) => url.startsWith(place))) return product;
  const upload = await ctx.files.upload(ctx.actor, { uploadId, purpose: 'PRODUCT_DOCUMENT' });
  const document = documentOf(upload, input, place);
  const path = document.url.split('?')[0] ?? '';
  await ctx.files.keep(upload, path.replace('/files/', 'public/'));
  return ctx.transact((work) => takeDocument(work, input.productId, document));
}

async function mayTake(work: Work, input: AddProductDocumentInput): Promise<Product> {
  const product = await work.get(Product, input.productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  // What is wrong with the words is said before the file is taken.
  const { title, kind, language } = input;
  documentsFrom([{ url: '/', title, kind, language }], []);
  return product;
}

function documentOf(
  { fileName, byteCount, contentType }: Upload,
  { title, kind, language }: AddProductDocumentInput,
  place: string,
): StoredDocument {
  const name = encodeURIComponent(fileName).slice(0, 600);
  const url = `${place}${endings[contentType] ?? 'bin'}?name=${name}`;
  return { url, title, kind, language, byteCount, contentType };
}

async function takeDocument(
  work: Work,
  productId: string,
  document: StoredDocument,
): Promise<Product> {
  const product = await work.lock(Product, productId, 'productId');
  work.authorize(productPolicy.update, product, productErrors.PRODUCT_NOT_IN_STATE);
  if (product.documents.some(({ url }) => url === document.url)) return product;
  if (product.documents.length >= documentsMax) {
    throw new DomainError(mediaErrors.TOO_MANY_FILES, { params: { countMax: documentsMax } });
  }
  return changeProduct(work, product, 'UPDATED', () => {
    const { documents } = product;
    product.documents = documentsFrom([...documents, document], [...documents, document]);
  });
}
