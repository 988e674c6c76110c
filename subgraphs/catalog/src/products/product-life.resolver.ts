// A product's life in the graph: proposed, accepted, retired, replaced; and its history.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CatalogCompany } from '../references.graphql.js';
import { acceptProduct } from './accept-product.js';
import { activateProduct } from './activate-product.js';
import { ProductType } from './product.graphql.js';
import type { Product } from './product.js';
import { productsById, revisionsOf, supersededBy } from './product.queries.js';
import {
  AcceptProductInput,
  AcceptProductPayload,
  ActivateProductInput,
  ActivateProductPayload,
  ProductRevisionType,
  RejectProductInput,
  RejectProductPayload,
  RetireProductInput,
  RetireProductPayload,
  SubmitProductInput,
  SubmitProductPayload,
  SupersedeProductInput,
  SupersedeProductPayload,
} from './product-life.graphql.js';
import { rejectProduct } from './reject-product.js';
import { retireProduct } from './retire-product.js';
import { submitProduct } from './submit-product.js';
import { supersedeProduct } from './supersede-product.js';

@Resolver(() => ProductType)
export class ProductLifeResolver {
  @Mutation(() => SubmitProductPayload, {
    description: 'Its proposer submits a draft or rejected product for review.',
  })
  async submitProduct(
    @Arg('input', () => SubmitProductInput) input: SubmitProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => submitProduct(work, input)) };
  }

  @Mutation(() => AcceptProductPayload, {
    description: 'Operator staff let a proposed product into the catalog.',
  })
  async acceptProduct(
    @Arg('input', () => AcceptProductInput) input: AcceptProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => acceptProduct(work, input)) };
  }

  @Mutation(() => RejectProductPayload, {
    description: 'Operator staff give a proposed product back, with a reason.',
  })
  async rejectProduct(
    @Arg('input', () => RejectProductInput) input: RejectProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => rejectProduct(work, input)) };
  }

  @Mutation(() => ActivateProductPayload, {
    description: 'Operator staff let a draft or retired product be sold.',
  })
  async activateProduct(
    @Arg('input', () => ActivateProductInput) input: ActivateProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => activateProduct(work, input)) };
  }

  @Mutation(() => RetireProductPayload, {
    description: 'Operator staff take a product out of search.',
  })
  async retireProduct(
    @Arg('input', () => RetireProductInput) input: RetireProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => retireProduct(work, input)) };
  }

  @Mutation(() => SupersedeProductPayload, {
    description: 'Operator staff name the product that takes the place of another.',
  })
  async supersedeProduct(
    @Arg('input', () => SupersedeProductInput) input: SupersedeProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => supersedeProduct(work, input)) };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the operator gave it back; null unless it is REJECTED.',
  })
  rejectionReason(@Root() product: Product) {
    return product.rejectionReason;
  }

  @FieldResolver(() => CatalogCompany, {
    nullable: true,
    description:
      'Whose proposal it was; null for all but that company and operator staff, and where nobody proposed it.',
  })
  proposedBy(@Root() { proposedByCompanyId: id }: Product, @Ctx() { actor }: Context) {
    const mayKnow = actor.isOperator || (id !== null && actor.companyId === id);
    return id && mayKnow ? { __typename: 'Company', id } : null;
  }

  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'The product that takes its place for new purchases; null when none does.',
  })
  supersededBy(@Root() product: Product, @Ctx() ctx: Context) {
    return product.supersededById ? ctx.load(productsById, product.supersededById) : null;
  }

  @FieldResolver(() => [ProductType], {
    description: 'The products whose place it takes; at most 20.',
  })
  supersedes(@Root() product: Product, @Ctx() ctx: Context) {
    return ctx.load(supersededBy, product.id);
  }

  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'The product that it turned out to be; null unless it is MERGED.',
  })
  mergedInto(@Root() product: Product, @Ctx() ctx: Context) {
    return product.mergedIntoId ? ctx.load(productsById, product.mergedIntoId) : null;
  }

  @FieldResolver(() => [ProductRevisionType], {
    nullable: true,
    description:
      'What was done to it, the latest first, at most 100; null for all but operator staff.',
  })
  history(@Root() product: Product, @Ctx() ctx: Context) {
    return ctx.actor.isOperator ? ctx.load(revisionsOf, product.id) : null;
  }
}
