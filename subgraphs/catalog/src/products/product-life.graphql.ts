// The public face of a product's life: what may be done to it, and what was done.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductPayload } from './product.graphql.js';
import { revisionKinds } from './product-revision.js';

registerEnumType(revisionKinds, {
  name: 'ProductRevisionKind',
  description: 'What was done to a product.',
  valuesConfig: {
    CREATED: { description: 'Operator staff added it.' },
    PROPOSED: { description: 'A seller proposed it.' },
    UPDATED: { description: 'What it is was rewritten.' },
    SUBMITTED: { description: 'It was submitted for review.' },
    ACCEPTED: { description: 'It was let into the catalog.' },
    REJECTED: { description: 'It was given back; `reason` says why.' },
    ACTIVATED: { description: 'It may be sold.' },
    RETIRED: { description: 'It is no longer found.' },
    MERGED: { description: 'It was merged into another one, or another one into it.' },
  },
});

@ObjectType('ProductFieldChange', { description: 'One field of a product before and after.' })
export class ProductFieldChangeType {
  @Field(() => String, { description: 'Name of the field, as in the type Product.' })
  field!: string;
  @Field(() => Json, { nullable: true, description: 'Its value before; null when there was none.' })
  before?: unknown;
  @Field(() => Json, { nullable: true, description: 'Its value after; null when there is none.' })
  after?: unknown;
}

@ObjectType('ProductRevision', { description: 'One change of a product.' })
export class ProductRevisionType {
  @Field(() => Int, { description: 'The revision that it led to.' })
  revision!: number;
  @Field(() => revisionKinds, { description: 'What was done.' })
  kind!: keyof typeof revisionKinds;
  @Field(() => String, { nullable: true, description: 'Why; null when no reason was asked for.' })
  reason?: string | null;
  @Field(() => [ProductFieldChangeType], { description: 'What is different since.' })
  changes!: ProductFieldChangeType[];
  @Field(() => Date, { description: 'When.' })
  changedAt!: Date;
}

@InputType({ description: 'Which draft or retired product may be sold.' })
export class ActivateProductInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
}

@InputType({ description: 'Which product is no longer found.' })
export class RetireProductInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
}

@InputType({ description: 'Which draft or rejected product the operator is to look at.' })
export class SubmitProductInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
}

@InputType({ description: 'Which proposed product is let into the catalog.' })
export class AcceptProductInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
}

@InputType({ description: 'Which proposed product is given back, and why.' })
export class RejectProductInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => String, { description: 'What its proposer is to mend; up to 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Which product takes the place of another.' })
export class SupersedeProductInput {
  @Field(() => ID, { description: 'The product that is replaced.' })
  productId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'What replaces it; null: nothing does, an earlier word is taken back.',
  })
  successorId?: string | null;
}

@ObjectType({ description: 'What activateProduct did.' })
export class ActivateProductPayload extends ProductPayload {}
@ObjectType({ description: 'What retireProduct did.' })
export class RetireProductPayload extends ProductPayload {}
@ObjectType({ description: 'What submitProduct did.' })
export class SubmitProductPayload extends ProductPayload {}
@ObjectType({ description: 'What acceptProduct did.' })
export class AcceptProductPayload extends ProductPayload {}
@ObjectType({ description: 'What rejectProduct did.' })
export class RejectProductPayload extends ProductPayload {}
@ObjectType({ description: 'What supersedeProduct did.' })
export class SupersedeProductPayload extends ProductPayload {}
