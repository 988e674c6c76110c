// Matching in the graph.

import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { productsById } from '../products/product.queries.js';
import { dismissMergeProposal } from './dismiss-merge-proposal.js';
import {
  DismissMergeProposalInput,
  DismissMergeProposalPayload,
  MergeBrandsInput,
  MergeBrandsPayload,
  MergeProductsInput,
  MergeProductsPayload,
  MergeProposalConnection,
  MergeProposalType,
} from './matching.graphql.js';
import { mergeBrands } from './merge-brands.js';
import { mergeProducts } from './merge-products.js';
import { MergeProposal, type MergeProposalState, mergeProposalStates } from './merge-proposal.js';

@Resolver(() => MergeProposalType)
export class MatchingResolver {
  @Query(() => MergeProposalConnection, {
    description: 'Products that may be one, the likeliest first. Only operator staff.',
  })
  async mergeProposals(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
    @Arg('state', () => mergeProposalStates.asEnum, {
      nullable: true,
      description: 'In this state; default OPEN.',
    })
    state?: MergeProposalState | null,
  ) {
    if (!ctx.actor.isOperator) throw new DomainError(commonErrors.FORBIDDEN);
    const order = { score: 'desc', id: 'desc' } as const;
    return entityPage(ctx.em, MergeProposal, { state: state ?? 'OPEN' }, args, order);
  }

  @Mutation(() => MergeProductsPayload, {
    description:
      'Operator staff merge two products: offers, threads, demands and orders of the one follow to the other.',
  })
  async mergeProducts(
    @Arg('input', () => MergeProductsInput) input: MergeProductsInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => mergeProducts(work, input)) };
  }

  @Mutation(() => DismissMergeProposalPayload, {
    description: 'Operator staff say that two products are not the same.',
  })
  async dismissMergeProposal(
    @Arg('input', () => DismissMergeProposalInput) input: DismissMergeProposalInput,
    @Ctx() ctx: Context,
  ) {
    return { mergeProposal: await ctx.transact((work) => dismissMergeProposal(work, input)) };
  }

  @Mutation(() => MergeBrandsPayload, {
    description:
      'Operator staff merge two brands: products and names of the one belong to the other.',
  })
  async mergeBrands(
    @Arg('input', () => MergeBrandsInput) input: MergeBrandsInput,
    @Ctx() ctx: Context,
  ) {
    return { brand: await ctx.transact((work) => mergeBrands(work, input)) };
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'The older one.' })
  product(@Root() proposal: MergeProposal, @Ctx() ctx: Context) {
    return ctx.load(productsById, proposal.productId);
  }

  @FieldResolver(() => ProductType, { nullable: true, description: 'The newer one.' })
  otherProduct(@Root() proposal: MergeProposal, @Ctx() ctx: Context) {
    return ctx.load(productsById, proposal.otherProductId);
  }
}

@Resolver(() => ProductType)
export class ProductMatchingResolver {
  @FieldResolver(() => [MergeProposalType], {
    description:
      'Open proposals to merge it with another, the likeliest five first; empty for all but operator staff.',
  })
  mergeProposals(@Root() product: Product, @Ctx() ctx: Context) {
    return ctx.actor.isOperator ? ctx.load(openProposalsOf, product.id) : [];
  }
}

const shownMax = 5;

/** Open proposals that name each product, on either side. */
async function openProposalsOf(ids: readonly string[], ctx: Context) {
  const either = [{ productId: { $in: [...ids] } }, { otherProductId: { $in: [...ids] } }];
  const found = await ctx.em.find(
    MergeProposal,
    { state: 'OPEN', $or: either },
    { orderBy: { score: 'desc', id: 'desc' } },
  );
  return ids.map((id) =>
    found
      .filter(({ productId, otherProductId }) => productId === id || otherProductId === id)
      .slice(0, shownMax),
  );
}

/** Proposals by id; none for anybody but staff. */
export async function mergeProposalsById(ids: readonly string[], ctx: Context) {
  if (!ctx.actor.isOperator) return ids.map(() => null);
  const found = await ctx.em.find(MergeProposal, { id: { $in: [...ids] } });
  return inOrder(ids, found, (proposal) => proposal.id);
}
