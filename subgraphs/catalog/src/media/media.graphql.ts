// The public face of a product's pictures and documents: what can be done with files that were sent.
import { LocalizedTextInput } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DocumentInput, MediaInput, ProductPayload } from '../products/product.graphql.js';
import { documentKinds } from '../products/product.js';

@InputType({ description: 'A picture that was sent becomes one of a product’s.' })
export class AddProductPictureInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => ID, {
    description:
      'What POST /uploads?purpose=PRODUCT_PICTURE answered: PNG, JPEG, WebP or AVIF, at least 64 pixels wide. A repeat adds nothing.',
  })
  uploadId!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it shows, up to 300.' })
  alt?: LocalizedTextInput | null;
}

@InputType({ description: 'The pictures of a product as they are to be.' })
export class ArrangeProductPicturesInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => [MediaInput], {
    description: 'All of them, the main one first, at most 20; what is left out is taken away.',
  })
  media!: MediaInput[];
}

@InputType({ description: 'A document that was sent becomes one of a product’s.' })
export class AddProductDocumentInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => ID, {
    description:
      'What POST /uploads?purpose=PRODUCT_DOCUMENT answered: PDF, ZIP, XLSX, DOCX or a picture. A repeat adds nothing.',
  })
  uploadId!: string;
  @Field(() => String, { description: 'What it is called; up to 200 characters.' })
  title!: string;
  @Field(() => documentKinds, { nullable: true, description: 'What it is; default OTHER.' })
  kind?: keyof typeof documentKinds | null;
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of its language, e.g. zh-CN.' })
  language?: string | null;
}

@InputType({ description: 'The documents of a product as they are to be.' })
export class ArrangeProductDocumentsInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => [DocumentInput], {
    description: 'All of them in order, at most 50; what is left out is taken away.',
  })
  documents!: DocumentInput[];
}

@ObjectType({ description: 'What addProductPicture did.' })
export class AddProductPicturePayload extends ProductPayload {}
@ObjectType({ description: 'What arrangeProductPictures did.' })
export class ArrangeProductPicturesPayload extends ProductPayload {}
@ObjectType({ description: 'What addProductDocument did.' })
export class AddProductDocumentPayload extends ProductPayload {}
@ObjectType({ description: 'What arrangeProductDocuments did.' })
export class ArrangeProductDocumentsPayload extends ProductPayload {}
