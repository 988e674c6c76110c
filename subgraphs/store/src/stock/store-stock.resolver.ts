// The store's stock in the schema: what is promised to buyers, and what its people keep.
import { type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import {
  inventoryFields,
  OfferInventoryType,
  StockMovementConnection,
} from '@agora/offering/stock/stock.graphql.js';
import { arrivalShown, movementsOf } from '@agora/offering/warehouses/inventory.queries.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { storeInventory } from '../offers/store-offer.queries.js';
import { announceStoreArrival } from './announce-store-arrival.js';
import { cancelStoreArrival } from './cancel-store-arrival.js';
import { receiveStoreArrival } from './receive-store-arrival.js';
import { setStoreWarehouse } from './set-store-warehouse.js';
import {
  AnnounceStoreArrivalInput,
  AnnounceStoreArrivalPayload,
  CancelStoreArrivalInput,
  CancelStoreArrivalPayload,
  ReceiveStoreArrivalInput,
  ReceiveStoreArrivalPayload,
  SetStoreWarehouseInput,
  SetStoreWarehousePayload,
  TransferStoreStockInput,
  TransferStoreStockPayload,
} from './store-stock.graphql.js';
import { transferStoreStock } from './transfer-store-stock.js';

@Resolver(() => OfferInventoryType)
export class StoreInventoryResolver {
  @FieldResolver(() => StockMovementConnection, inventoryFields.movements)
  movements(
    @Root() shown: { offerId: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<unknown>> {
    return movementsOf(ctx, storeInventory, shown, args) as Promise<Page<unknown>>;
  }
}

@Resolver()
export class StoreWarehouseResolver {
  @Mutation(() => SetStoreWarehousePayload, {
    description: 'Makes a warehouse, says anew what it is called, or closes it.',
  })
  async setStoreWarehouse(
    @Arg('input', () => SetStoreWarehouseInput, asked) input: SetStoreWarehouseInput,
    @Ctx() ctx: Context,
  ) {
    return { warehouse: await ctx.transact((work) => setStoreWarehouse(work, input)) };
  }

  @Mutation(() => TransferStoreStockPayload, {
    description: 'Moves units of an offer from one place to another.',
  })
  async transferStoreStock(
    @Arg('input', () => TransferStoreStockInput, asked) input: TransferStoreStockInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => transferStoreStock(work, input)) };
  }

  @Mutation(() => AnnounceStoreArrivalPayload, {
    description: 'Says how many units of an offer are expected, and when.',
  })
  async announceStoreArrival(
    @Arg('input', () => AnnounceStoreArrivalInput, asked) input: AnnounceStoreArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => announceStoreArrival(work, input));
    return { arrival: await arrivalShown(ctx, storeInventory, arrival) };
  }

  @Mutation(() => ReceiveStoreArrivalPayload, {
    description: 'What was expected has come: it is on hand from now on.',
  })
  async receiveStoreArrival(
    @Arg('input', () => ReceiveStoreArrivalInput, asked) input: ReceiveStoreArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => receiveStoreArrival(work, input));
    return { arrival: await arrivalShown(ctx, storeInventory, arrival) };
  }

  @Mutation(() => CancelStoreArrivalPayload, { description: 'What was expected does not come.' })
  async cancelStoreArrival(
    @Arg('input', () => CancelStoreArrivalInput, asked) input: CancelStoreArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => cancelStoreArrival(work, input));
    return { arrival: await arrivalShown(ctx, storeInventory, arrival) };
  }
}
