// How siblings hand over rows of a file, and ask for rows to write into one.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { type ListedKind, vendorRows } from '@agora/offering/imports/list-rows.js';
import type { VendorRows } from '@agora/offering/imports/take-vendor-rows.js';
import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import { BusinessUnit } from '../business-units/business-unit.js';
import { storeTables } from '../store-tables.js';
import { TakeStoreRowsInput, TakeStoreRowsPayload } from './store-rows.graphql.js';
import { takeStoreRows } from './take-store-rows.js';

@Resolver()
export class StoreRowsResolver {
  @Directive('@inaccessible')
  @Query(() => ID, {
    nullable: true,
    description: 'The company behind a vendor; null when there is none.',
  })
  async storeVendorCompany(
    @Arg('vendorId', () => ID, { description: 'The vendor.' }) vendorId: string,
    @Ctx() ctx: Context,
  ) {
    return (await ctx.em.findOne(BusinessUnit, { id: vendorId }))?.companyId ?? null;
  }

  @Directive('@inaccessible')
  @Query(() => Json, {
    description: 'Rows of a vendor in the order of their ids, up to 500 at once; cost included.',
  })
  storeRows(
    @Arg('vendorId', () => ID, { description: 'The vendor.' }) vendorId: string,
    @Arg('kind', () => String, { description: 'OFFERS or PRICE_LISTS.' }) kind: string,
    @Arg('after', () => String, { nullable: true, description: 'The last place before.' })
    after: string | null,
    @Arg('state', () => String, { nullable: true, description: 'Of offers: in this state alone.' })
    state: string | null,
    @Ctx() ctx: Context,
  ) {
    return vendorRows(ctx.em, storeTables, { vendorId, kind: kind as ListedKind, after, state });
  }

  @Directive('@inaccessible')
  @Mutation(() => TakeStoreRowsPayload, { description: 'Takes rows of a file; may be repeated.' })
  async takeStoreRows(
    @Arg('input', () => TakeStoreRowsInput, { description: 'The rows.' })
    input: TakeStoreRowsInput,
    @Ctx() ctx: Context,
  ) {
    const batch = input as VendorRows & { vendorId: string };
    return { results: await ctx.transact((work) => takeStoreRows(work, batch)) };
  }
}
