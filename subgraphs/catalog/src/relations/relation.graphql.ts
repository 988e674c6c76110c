// The public face of relations between products.
import { LocalizedTextInput, LocalizedTextType } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ProductPayload, ProductType } from '../products/product.graphql.js';
import { alternateFits, relationKinds } from './product-relation.js';

registerEnumType(relationKinds, {
  name: 'ProductRelationKind',
  description: 'How one product stands to another.',
  valuesConfig: {
    ALTERNATE: { description: 'Either may be used instead of the other.' },
    ACCESSORY: { description: 'The other one is used with it.' },
  },
});
registerEnumType(alternateFits, {
  name: 'AlternateFit',
  description: 'How far an alternate can take the place of a product.',
  valuesConfig: {
    FORM_FIT_FUNCTION: { description: 'Drop-in: same form, fit and function.' },
    FUNCTIONAL: { description: 'Same function; form or connections may differ.' },
  },
});

@ObjectType('ProductRelation', { description: 'Another product, and how it stands to this one.' })
export class ProductRelationType {
  @Field(() => ProductType, { description: 'The other product.' })
  product?: unknown;
  @Field(() => alternateFits, {
    nullable: true,
    description: 'How far it can take the place; null for accessories.',
  })
  fit?: keyof typeof alternateFits | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What to look out for; null when nothing is said.',
  })
  remark?: LocalizedTextType | null;
}

@InputType({ description: 'How two products stand to each other.' })
export class RelateProductsInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => ID, { description: 'The other one.' })
  otherProductId!: string;
  @Field(() => relationKinds, { description: 'What the other one is to it.' })
  kind!: keyof typeof relationKinds;
  @Field(() => alternateFits, {
    nullable: true,
    description: 'For alternates; default FUNCTIONAL.',
  })
  fit?: keyof typeof alternateFits | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What to look out for; up to 300 characters each.',
  })
  remark?: LocalizedTextInput | null;
}

@InputType({ description: 'Which relation is taken back.' })
export class UnrelateProductsInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => ID, { description: 'The other one.' })
  otherProductId!: string;
  @Field(() => relationKinds, { description: 'What it was said to be.' })
  kind!: keyof typeof relationKinds;
}

@ObjectType({ description: 'What relateProducts did.' })
export class RelateProductsPayload extends ProductPayload {}
@ObjectType({ description: 'What unrelateProducts did.' })
export class UnrelateProductsPayload extends ProductPayload {}
