// The public face of matching, for operator staff.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BrandType } from '../brands/brand.graphql.js';
import { ProductPayload, ProductType } from '../products/product.graphql.js';
import { matchReasons } from './match-score.js';
import { mergeProposalStates } from './merge-proposal.js';

registerEnumType(matchReasons, {
  name: 'MatchReason',
  description: 'Why two products may be one.',
  valuesConfig: {
    SAME_PART_NUMBER: { description: 'The same part number, whatever dashes and spaces.' },
    SAME_BRAND: { description: 'The same brand.' },
    SIMILAR_BRAND: { description: 'The name of one brand is part of the other’s.' },
    SAME_NAME: { description: 'The same words in their names, in any order.' },
    SIMILAR_NAME: { description: 'Most words of their names are the same.' },
    SAME_CATEGORY: { description: 'The same category.' },
    SAME_SPECIFICATIONS: { description: 'All properties that both state are equal.' },
  },
});
registerEnumType(mergeProposalStates.asEnum, {
  name: 'MergeProposalState',
  description: 'What became of a proposal to merge.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided yet.' },
    MERGED: { description: 'They were merged.' },
    DISMISSED: { description: 'They are not the same; the pair is not proposed again.' },
    OBSOLETE: { description: 'One of them was merged with a third.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('MergeProposal', {
  implements: NodeInterface,
  description: 'Two products that may be one. For operator staff.',
})
export class MergeProposalType extends NodeInterface {
  @Field(() => mergeProposalStates.asEnum, { description: 'What became of it.' })
  state!: keyof typeof mergeProposalStates.asEnum;
  @Field(() => Int, { description: 'How likely it is, from 60 to 100.' })
  score!: number;
  @Field(() => [matchReasons], { description: 'What speaks for it.' })
  reasons!: (keyof typeof matchReasons)[];
  @Field(() => ProductType, { nullable: true, description: 'The older one.' })
  product?: unknown;
  @Field(() => ProductType, { nullable: true, description: 'The newer one.' })
  otherProduct?: unknown;
  @Field(() => Date, { description: 'When the platform noticed.' })
  foundAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was decided; null while OPEN.' })
  decidedAt?: Date | null;
}
export const MergeProposalConnection = connectionOf(() => MergeProposalType, 'MergeProposal');

@InputType({ description: 'Which product is merged into which.' })
export class MergeProductsInput {
  @Field(() => ID, { description: 'The product that goes; it answers with the other from now on.' })
  productId!: string;
  @Field(() => ID, { description: 'The product that stays.' })
  intoProductId!: string;
}

@InputType({ description: 'Which proposal is dismissed.' })
export class DismissMergeProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  mergeProposalId!: string;
}

@InputType({ description: 'Which brand is merged into which.' })
export class MergeBrandsInput {
  @Field(() => ID, { description: 'The brand that goes; its name leads to the other from now on.' })
  brandId!: string;
  @Field(() => ID, { description: 'The brand that stays.' })
  intoBrandId!: string;
}

@ObjectType({ description: 'What mergeProducts did; `product` is the one that stays.' })
export class MergeProductsPayload extends ProductPayload {}
@ObjectType({ description: 'What dismissMergeProposal did.' })
export class DismissMergeProposalPayload extends Payload {
  @Field(() => MergeProposalType, {
    nullable: true,
    description: 'The proposal; null when refused.',
  })
  mergeProposal?: unknown;
}
@ObjectType({ description: 'What mergeBrands did; `brand` is the one that stays.' })
export class MergeBrandsPayload extends Payload {
  @Field(() => BrandType, { nullable: true, description: 'The brand; null when refused.' })
  brand?: unknown;
}
