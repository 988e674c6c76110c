// The seller's stock in the schema: what is promised to buyers, and what its people keep.
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
import { sellerInventory } from '../offers/seller-offer.queries.js';
import { announceSellerArrival } from './announce-seller-arrival.js';
import { cancelSellerArrival } from './cancel-seller-arrival.js';
import { receiveSellerArrival } from './receive-seller-arrival.js';
import {
  AnnounceSellerArrivalInput,
  AnnounceSellerArrivalPayload,
  CancelSellerArrivalInput,
  CancelSellerArrivalPayload,
  ReceiveSellerArrivalInput,
  ReceiveSellerArrivalPayload,
  SetSellerWarehouseInput,
  SetSellerWarehousePayload,
  TransferSellerStockInput,
  TransferSellerStockPayload,
} from './seller-stock.graphql.js';
import { setSellerWarehouse } from './set-seller-warehouse.js';
import { transferSellerStock } from './transfer-seller-stock.js';

@Resolver(() => OfferInventoryType)
export class SellerInventoryResolver {
  @FieldResolver(() => StockMovementConnection, inventoryFields.movements)
  movements(
    @Root() shown: { offerId: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<unknown>> {
    return movementsOf(ctx, sellerInventory, shown, args) as Promise<Page<unknown>>;
  }
}

@Resolver()
export class SellerWarehouseResolver {
  @Mutation(() => SetSellerWarehousePayload, {
    description: 'Makes a warehouse, says anew what it is called, or closes it.',
  })
  async setSellerWarehouse(
    @Arg('input', () => SetSellerWarehouseInput, asked) input: SetSellerWarehouseInput,
    @Ctx() ctx: Context,
  ) {
    return { warehouse: await ctx.transact((work) => setSellerWarehouse(work, input)) };
  }

  @Mutation(() => TransferSellerStockPayload, {
    description: 'Moves units of an offer from one place to another.',
  })
  async transferSellerStock(
    @Arg('input', () => TransferSellerStockInput, asked) input: TransferSellerStockInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => transferSellerStock(work, input)) };
  }

  @Mutation(() => AnnounceSellerArrivalPayload, {
    description: 'Says how many units of an offer are expected, and when.',
  })
  async announceSellerArrival(
    @Arg('input', () => AnnounceSellerArrivalInput, asked) input: AnnounceSellerArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => announceSellerArrival(work, input));
    return { arrival: await arrivalShown(ctx, sellerInventory, arrival) };
  }

  @Mutation(() => ReceiveSellerArrivalPayload, {
    description: 'What was expected has come: it is on hand from now on.',
  })
  async receiveSellerArrival(
    @Arg('input', () => ReceiveSellerArrivalInput, asked) input: ReceiveSellerArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => receiveSellerArrival(work, input));
    return { arrival: await arrivalShown(ctx, sellerInventory, arrival) };
  }

  @Mutation(() => CancelSellerArrivalPayload, { description: 'What was expected does not come.' })
  async cancelSellerArrival(
    @Arg('input', () => CancelSellerArrivalInput, asked) input: CancelSellerArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => cancelSellerArrival(work, input));
    return { arrival: await arrivalShown(ctx, sellerInventory, arrival) };
  }
}
