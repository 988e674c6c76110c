// Pictures and documents of products in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DocumentType, MediaType } from '../products/product.graphql.js';
import { documentKinds, type StoredDocument, type StoredMedia } from '../products/product.js';
import { addProductDocument } from './add-product-document.js';
import { addProductPicture } from './add-product-picture.js';
import { arrangeProductDocuments } from './arrange-product-documents.js';
import { arrangeProductPictures } from './arrange-product-pictures.js';
import {
  AddProductDocumentInput,
  AddProductDocumentPayload,
  AddProductPictureInput,
  AddProductPicturePayload,
  ArrangeProductDocumentsInput,
  ArrangeProductDocumentsPayload,
  ArrangeProductPicturesInput,
  ArrangeProductPicturesPayload,
} from './media.graphql.js';

@Resolver(() => MediaType)
export class MediaResolver {
  @FieldResolver(() => String, {
    description:
      'Where it is: the address of a WebP at least as wide as asked for, or of the original when it is kept elsewhere.',
  })
  url(
    @Root() media: StoredMedia,
    @Arg('width', () => Int, {
      nullable: true,
      description: 'How many pixels wide it is shown; default: the largest.',
    })
    width?: number | null,
  ) {
    const widths = media.widths ?? [];
    if (widths.length === 0) return media.url;
    const fitting = width ? widths.find((each) => each >= width) : undefined;
    return `${media.url}/${fitting ?? widths.at(-1)}.webp`;
  }

  @FieldResolver(() => String, {
    description: 'What it is named by in arrangeProductPictures and updateProduct.',
  })
  source(@Root() media: StoredMedia) {
    return media.url;
  }

  @Mutation(() => AddProductPicturePayload, {
    description:
      'Adds a picture that was sent to a product: by operator staff, or its proposer until it is accepted.',
  })
  async addProductPicture(
    @Arg('input', () => AddProductPictureInput) input: AddProductPictureInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await addProductPicture(ctx, input) };
  }

  @Mutation(() => ArrangeProductPicturesPayload, {
    description:
      'Orders, describes and removes the pictures of a product; by whoever may update it.',
  })
  async arrangeProductPictures(
    @Arg('input', () => ArrangeProductPicturesInput) input: ArrangeProductPicturesInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => arrangeProductPictures(work, input)) };
  }
}

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => documentKinds, {
    description: 'What it is; OTHER when its source does not say.',
  })
  kind(@Root() document: StoredDocument) {
    return document.kind ?? 'OTHER';
  }

  @Mutation(() => AddProductDocumentPayload, {
    description:
      'Adds a document that was sent to a product: by operator staff, or its proposer until it is accepted.',
  })
  async addProductDocument(
    @Arg('input', () => AddProductDocumentInput) input: AddProductDocumentInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await addProductDocument(ctx, input) };
  }

  @Mutation(() => ArrangeProductDocumentsPayload, {
    description: 'Orders, names and removes the documents of a product; by whoever may update it.',
  })
  async arrangeProductDocuments(
    @Arg('input', () => ArrangeProductDocumentsInput) input: ArrangeProductDocumentsInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => arrangeProductDocuments(work, input)) };
  }
}
