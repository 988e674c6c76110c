// The sellers' assortments in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { assortmentsByIds } from '@agora/offering/assortments/assortment.queries.js';
import { asked } from '@agora/offering/offers/asked.js';
import { shownOffers } from '@agora/offering/visibility/seen-offers.js';
import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import { sellerTables } from '../seller-tables.js';
import { removeSellerAssortment } from './remove-seller-assortment.js';
import {
  RemoveSellerAssortmentInput,
  RemoveSellerAssortmentPayload,
  SetSellerAssortmentInput,
  SetSellerAssortmentPayload,
} from './seller-assortment.graphql.js';
import { setSellerAssortment } from './set-seller-assortment.js';

const byIds = assortmentsByIds(sellerTables);

@Resolver()
export class SellerAssortmentResolver {
  @Directive('@inaccessible')
  @Query(() => [ID], {
    description:
      'Of offers that only some see, those that a company sees; up to 500 are asked about.',
  })
  sellerOffersShown(
    @Arg('companyId', () => ID, { description: 'The company that looks.' }) companyId: string,
    @Arg('offerIds', () => [ID], { description: 'The offers.' }) offerIds: string[],
    @Ctx() ctx: Context,
  ) {
    return shownOffers(ctx.em, sellerTables, { companyId, offerIds });
  }

  @Mutation(() => SetSellerAssortmentPayload, {
    description:
      'Makes an assortment, or says anew who sees it and which offers come in or go out. An offer in any is seen by those alone whom one of its assortments is for.',
  })
  async setSellerAssortment(
    @Arg('input', () => SetSellerAssortmentInput, asked) input: SetSellerAssortmentInput,
    @Ctx() ctx: Context,
  ) {
    const { id } = await ctx.transact((work) => setSellerAssortment(work, input));
    return { assortment: await ctx.load(byIds, id) };
  }

  @Mutation(() => RemoveSellerAssortmentPayload, {
    description: 'Removes an assortment: offers that are in no other are seen by everybody again.',
  })
  async removeSellerAssortment(
    @Arg('input', () => RemoveSellerAssortmentInput, asked) input: RemoveSellerAssortmentInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => removeSellerAssortment(work, input)) };
  }
}
