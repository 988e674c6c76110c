// The public face of products.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Decimal } from '@agora/kernel/graphql/scalars.js';
import {
  LocalizedTextInput,
  LocalizedTextType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttributeType } from '../categories/category.graphql.js';
import { documentKinds, productKinds } from './product.js';
import { productStates } from './product-states.js';
import { productUnits } from './product-unit.js';

registerEnumType(productKinds, {
  name: 'ProductKind',
  description: 'Whether it is shipped or done.',
  valuesConfig: {
    GOODS: { description: 'A thing.' },
    SERVICE: { description: 'Work, a licence, a rental.' },
  },
});
registerEnumType(productStates.asEnum, {
  name: 'ProductState',
  description: 'The life of a product.',
  valuesConfig: {
    DRAFT: { description: 'Being written; seen by its proposer and by operator staff.' },
    IN_REVIEW: {
      description: 'Proposed; operator staff have not decided yet. Seen as a draft is.',
    },
    REJECTED: { description: 'Given back with a reason; may be mended and submitted again.' },
    ACTIVE: { description: 'Found and sold.' },
    RETIRED: { description: 'No longer found; readable by id.' },
    MERGED: { description: 'It turned out to be another product: `mergedInto`. Final.' },
  },
});

registerEnumType(productUnits, {
  name: 'ProductUnit',
  description: 'What a product is counted in; prices and quantities of its offers are per one.',
  valuesConfig: Object.fromEntries(
    Object.keys(productUnits).map((unit) => [
      unit,
      { description: `One ${unit.toLowerCase().replace('_', ' ')}.` },
    ]),
  ),
});
registerEnumType(documentKinds, {
  name: 'DocumentKind',
  description: 'What a document of a product is.',
  valuesConfig: {
    DATASHEET: { description: 'What its maker promises of it.' },
    MANUAL: { description: 'How to install or use it.' },
    CERTIFICATE: { description: 'What somebody else confirms of it, e.g. RoHS.' },
    DRAWING: { description: 'A drawing or a model.' },
    SAFETY_DATA: { description: 'A safety data sheet.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const productActions = {
  UPDATE: 'UPDATE',
  SUBMIT: 'SUBMIT',
  ACCEPT: 'ACCEPT',
  REJECT: 'REJECT',
  ACTIVATE: 'ACTIVATE',
  RETIRE: 'RETIRE',
  SUPERSEDE: 'SUPERSEDE',
  MERGE: 'MERGE',
} as const;
registerEnumType(productActions, {
  name: 'ProductAction',
  description: 'What the caller may do to a product now.',
  valuesConfig: {
    UPDATE: { description: 'updateProduct, and its pictures and documents' },
    SUBMIT: { description: 'submitProduct' },
    ACCEPT: { description: 'acceptProduct' },
    REJECT: { description: 'rejectProduct' },
    ACTIVATE: { description: 'activateProduct' },
    RETIRE: { description: 'retireProduct' },
    SUPERSEDE: { description: 'supersedeProduct' },
    MERGE: { description: 'mergeProducts' },
  },
});

@ObjectType('Specification', { description: 'One stated property of a product.' })
export class SpecificationType {
  @Field(() => AttributeType, { nullable: true, description: 'Which property.' })
  attribute?: unknown;
  @Field(() => String, { description: 'As a person writes it, unit included.' })
  text!: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "In the attribute's base unit; only for NUMBER.",
  })
  number?: string | null;
  @Field(() => String, { nullable: true, description: "The option's value; only for ENUM." })
  option?: string | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description:
      'What the option is called; null when nobody has described it, and for other kinds.',
  })
  optionName?: LocalizedTextType | null;
  @Field(() => Boolean, { nullable: true, description: 'Only for BOOLEAN.' })
  boolean?: boolean | null;
}

@ObjectType('Document', { description: 'A datasheet, certificate or manual.' })
export class DocumentType {
  @Field(() => String, { description: 'Where it is.' })
  url!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 tag of its language, e.g. zh-CN; null when not said.',
  })
  language?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Its size in bytes; null when it is kept elsewhere.',
  })
  byteCount?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Media type told by its content; null when it is kept elsewhere.',
  })
  contentType?: string | null;
}

@ObjectType('Media', { description: 'A picture of a product.' })
export class MediaType {
  @Field(() => Int, {
    nullable: true,
    description: 'Of the largest one, in pixels; null when it is kept elsewhere.',
  })
  width?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the largest one, in pixels; null when it is kept elsewhere.',
  })
  height?: number | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it shows, for those who cannot see it.',
  })
  alt?: LocalizedTextType | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Product', {
  implements: NodeInterface,
  description: 'What a thing is; shared by all vendors that sell it.',
})
export class ProductType extends NodeInterface {
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Plain text; null when there is none.',
  })
  description?: LocalizedTextType | null;
  @Field(() => productKinds, { description: 'Goods or service.' })
  kind!: keyof typeof productKinds;
  @Field(() => productUnits, {
    description: 'What prices and quantities are per: pieces, metres, hours.',
  })
  unit!: keyof typeof productUnits;
  @Field(() => productStates.asEnum, { description: 'Where in its life it is.' })
  state!: keyof typeof productStates.asEnum;
  @Field(() => String, {
    nullable: true,
    description: "The maker's part number; null when it has none.",
  })
  mpn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'GTIN as fourteen digits; null when it has none.',
  })
  gtin?: string | null;
  @Field(() => [DocumentType], { description: 'Datasheets, certificates, manuals.' })
  documents!: DocumentType[];
  @Field(() => [MediaType], { description: 'Pictures, the main one first.' })
  media!: MediaType[];
  @Field(() => Int, { description: 'Rises with every change; pass it as expectedRevision.' })
  revision!: number;
  @Field(() => Date, { description: 'When it entered the catalog.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const ProductConnection = connectionOf(() => ProductType, 'Product');

@InputType({ description: 'One stated property of a product.' })
export class SpecificationInput {
  @Field(() => ID, { description: 'Which property.' })
  attributeId!: string;
  @Field(() => String, { nullable: true, description: 'As a person writes it; needed for TEXT.' })
  text?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'In the base unit; needed for NUMBER.' })
  number?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The option; for ENUM, else its text is taken.',
  })
  option?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Needed for BOOLEAN.' })
  boolean?: boolean | null;
}

@InputType({ description: 'A datasheet, certificate or manual.' })
export class DocumentInput {
  @Field(() => String, { description: 'http(s) address, or a path on this platform.' })
  url!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => documentKinds, { nullable: true, description: 'What it is; default OTHER.' })
  kind?: keyof typeof documentKinds | null;
  @Field(() => String, { nullable: true, description: 'BCP 47 tag of its language, e.g. zh-CN.' })
  language?: string | null;
}

@InputType({ description: 'A picture.' })
export class MediaInput {
  @Field(() => String, {
    description: 'http(s) address, or for one that is kept here its `source`.',
  })
  url!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it shows.' })
  alt?: LocalizedTextInput | null;
}

@InputType({ description: 'What a product is.' })
export class ProductContentInput {
  @Field(() => LocalizedTextInput, { description: 'Up to 300 characters each.' })
  name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Plain text, up to 5,000 characters each.',
  })
  description?: LocalizedTextInput | null;
  @Field(() => productKinds, { nullable: true, description: 'Default GOODS.' })
  kind?: keyof typeof productKinds | null;
  @Field(() => productUnits, {
    nullable: true,
    description: 'What it is counted in; default PIECE, for services HOUR.',
  })
  unit?: keyof typeof productUnits | null;
  @Field(() => ID, { nullable: true, description: 'Where it belongs.' })
  categoryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who makes it.' })
  brandId?: string | null;
  @Field(() => String, { nullable: true, description: "The maker's part number." })
  mpn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'GTIN-8, -12, -13 or -14 with a right check digit.',
  })
  gtin?: string | null;
  @Field(() => [SpecificationInput], {
    nullable: true,
    description: 'At most 200, each attribute once.',
  })
  specifications?: SpecificationInput[] | null;
  @Field(() => [DocumentInput], {
    nullable: true,
    description: 'Datasheets and the like; when null, an update leaves them as they are.',
  })
  documents?: DocumentInput[] | null;
  @Field(() => [MediaInput], {
    nullable: true,
    description: 'Pictures, the main one first; when null, an update leaves them as they are.',
  })
  media?: MediaInput[] | null;
}

@InputType({ description: 'A new product.' })
export class CreateProductInput extends ProductContentInput {
  @Field(() => ID, {
    description: 'Made by the client: prd_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is to be a draft, seen by staff alone; default no.',
  })
  isDraft?: boolean | null;
}

@InputType({ description: 'A product proposed by a seller.' })
export class ProposeProductInput extends ProductContentInput {
  @Field(() => ID, {
    description: 'Made by the client: prd_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
}

@InputType({ description: 'What a product is to be from now on; what is left out is emptied.' })
export class UpdateProductInput extends ProductContentInput {
  @Field(() => ID, { description: 'Which product.' })
  productId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; STALE_VERSION otherwise.',
  })
  expectedRevision?: number | null;
}

@InputType({ description: 'Which products to list.' })
export class ProductFilter {
  @Field(() => ID, { nullable: true, description: 'In this category or below it.' })
  categoryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this brand.' })
  brandId?: string | null;
  @Field(() => productStates.asEnum, {
    nullable: true,
    description: 'In this state; default ACTIVE, of own proposals any.',
  })
  state?: keyof typeof productStates.asEnum | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Only what the caller's own company proposed; default no.",
  })
  isOwnProposal?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Contains this text, in names, part numbers or brand.',
  })
  text?: string | null;
}

@ObjectType()
export abstract class ProductPayload extends Payload {
  @Field(() => ProductType, { nullable: true, description: 'The product; null when refused.' })
  product?: unknown;
}
@ObjectType({ description: 'What createProduct did.' })
export class CreateProductPayload extends ProductPayload {}
@ObjectType({ description: 'What proposeProduct did.' })
export class ProposeProductPayload extends ProductPayload {}
@ObjectType({ description: 'What updateProduct did.' })
export class UpdateProductPayload extends ProductPayload {}
