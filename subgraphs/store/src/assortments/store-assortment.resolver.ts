// The store's assortments in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { assortmentsByIds } from '@agora/offering/assortments/assortment.queries.js';
import { asked } from '@agora/offering/offers/asked.js';
import { shownOffers } from '@agora/offering/visibility/seen-offers.js';
import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import { storeTables } from '../store-tables.js';
import { removeStoreAssortment } from './remove-store-assortment.js';
import { setStoreAssortment } from './set-store-assortment.js';
import {
  RemoveStoreAssortmentInput,
  RemoveStoreAssortmentPayload,
  SetStoreAssortmentInput,
  SetStoreAssortmentPayload,
} from './store-assortment.graphql.js';

const byIds = assortmentsByIds(storeTables);

@Resolver()
export class StoreAssortmentResolver {
  @Directive('@inaccessible')
  @Query(() => [ID], {
    description:
      'Of offers that only some see, those that a company sees; up to 500 are asked about.',
  })
  storeOffersShown(
    @Arg('companyId', () => ID, { description: 'The company that looks.' }) companyId: string,
    @Arg('offerIds', () => [ID], { description: 'The offers.' }) offerIds: string[],
    @Ctx() ctx: Context,
  ) {
    return shownOffers(ctx.em, storeTables, { companyId, offerIds });
  }

  @Mutation(() => SetStoreAssortmentPayload, {
    description:
      'Makes an assortment, or says anew who sees it and which offers come in or go out. An offer in any is seen by those alone whom one of its assortments is for.',
  })
  async setStoreAssortment(
    @Arg('input', () => SetStoreAssortmentInput, asked) input: SetStoreAssortmentInput,
    @Ctx() ctx: Context,
  ) {
    const { id } = await ctx.transact((work) => setStoreAssortment(work, input));
    return { assortment: await ctx.load(byIds, id) };
  }

  @Mutation(() => RemoveStoreAssortmentPayload, {
    description: 'Removes an assortment: offers that are in no other are seen by everybody again.',
  })
  async removeStoreAssortment(
    @Arg('input', () => RemoveStoreAssortmentInput, asked) input: RemoveStoreAssortmentInput,
    @Ctx() ctx: Context,
  ) {
    return { businessUnit: await ctx.transact((work) => removeStoreAssortment(work, input)) };
  }
}
