// Sellers in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { closeSeller } from './close-seller.js';
import { reinstateSeller } from './reinstate-seller.js';
import {
  SellerConnection,
  SellerFilter,
  SellerRecordConnection,
  SellerType,
} from './seller.graphql.js';
import type { Seller } from './seller.js';
import { isInsider, sellerActions, sellerPolicy } from './seller.policy.js';
import { findSeller, ownSeller, recordOf, sellersPage } from './seller.queries.js';
import {
  CloseSellerInput,
  CloseSellerPayload,
  ReinstateSellerInput,
  ReinstateSellerPayload,
  SetSellerAvailabilityInput,
  SetSellerAvailabilityPayload,
  SuspendSellerInput,
  SuspendSellerPayload,
  UpdateStorefrontInput,
  UpdateStorefrontPayload,
} from './seller-inputs.graphql.js';
import { setSellerAvailability } from './set-seller-availability.js';
import { suspendSeller } from './suspend-seller.js';
import { updateStorefront } from './update-storefront.js';

@Resolver(() => SellerType)
export class SellerResolver {
  @Query(() => SellerType, {
    nullable: true,
    description: 'A seller by its id or its slug, suspended ones too; null when there is none.',
  })
  seller(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'Its slug; used without id.' })
    slug: string | null,
    @Ctx() ctx: Context,
  ) {
    return findSeller(ctx, { id, slug });
  }

  @Query(() => SellerConnection, {
    description: 'Sellers, newest first: the admitted ones; for the operator all.',
  })
  sellers(
    @Arg('filter', () => SellerFilter, { nullable: true, description: 'Which ones.' })
    filter: SellerFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return sellersPage(ctx, filter?.state, args);
  }

  @Query(() => SellerType, {
    nullable: true,
    description: "The seller that the viewer's company is; null when it is none.",
  })
  mySeller(@Ctx() ctx: Context) {
    return ownSeller(ctx);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it is suspended; for its own people and the operator, else null.',
  })
  suspensionReason(@Root() seller: Seller, @Ctx() ctx: Context) {
    return isInsider(ctx.actor, seller) ? seller.suspensionReason : null;
  }

  @FieldResolver(() => SellerRecordConnection, {
    nullable: true,
    description:
      'What happened to it, newest first; for its own people and the operator, null for others.',
  })
  record(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return recordOf(ctx, seller, args);
  }

  @FieldResolver(() => [sellerActions], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() seller: Seller, @Ctx() ctx: Context) {
    return sellerPolicy.allowed(ctx.actor, seller);
  }

  @Mutation(() => SuspendSellerPayload, {
    description: 'Stops a seller: none of its offers is live from now on. Operator only.',
  })
  async suspendSeller(
    @Arg('input', () => SuspendSellerInput, asked) input: SuspendSellerInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => suspendSeller(work, input)) };
  }

  @Mutation(() => CloseSellerPayload, {
    description:
      'Ends a seller: by its administrator or the operator, who alone can bring it back.',
  })
  async closeSeller(
    @Arg('input', () => CloseSellerInput, asked) input: CloseSellerInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => closeSeller(work, input)) };
  }

  @Mutation(() => SetSellerAvailabilityPayload, {
    description: 'Says whether a seller takes orders: open, on holiday, or closed for a while.',
  })
  async setSellerAvailability(
    @Arg('input', () => SetSellerAvailabilityInput, asked) input: SetSellerAvailabilityInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => setSellerAvailability(work, input)) };
  }

  @Mutation(() => ReinstateSellerPayload, {
    description: 'Lets a suspended or closed seller sell again. Operator only.',
  })
  async reinstateSeller(
    @Arg('input', () => ReinstateSellerInput, asked) input: ReinstateSellerInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => reinstateSeller(work, input)) };
  }

  @Mutation(() => UpdateStorefrontPayload, { description: 'Writes what a storefront says.' })
  async updateStorefront(
    @Arg('input', () => UpdateStorefrontInput, asked) input: UpdateStorefrontInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await updateStorefront(ctx, input) };
  }
}
