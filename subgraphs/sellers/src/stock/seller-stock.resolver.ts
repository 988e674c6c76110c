// The seller's stock in the schema: what is promised to buyers, and what its people keep.
import { type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { managedFields } from '@agora/offering/management/managed-vendor.graphql.js';
import { asked } from '@agora/offering/offers/asked.js';
import { offerFields, priceForQuantity } from '@agora/offering/offers/offer.graphql.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import {
  AvailabilityType,
  inventoryFields,
  OfferInventoryType,
  StockMovementConnection,
  WarehouseType,
} from '@agora/offering/stock/stock.graphql.js';
import {
  arrivalShown,
  availability,
  inventory,
  inventoryBatches,
  lowStockCount,
  movementsOf,
  warehousesOf,
} from '@agora/offering/warehouses/inventory.queries.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { SellerOfferType } from '../offers/seller-offer.graphql.js';
import { sellerTables } from '../seller-tables.js';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
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

const batches = inventoryBatches(sellerTables);

@Resolver(() => SellerOfferType)
export class SellerOfferStockResolver {
  @FieldResolver(() => AvailabilityType, offerFields.availability)
  availability(
    @Root() offer: Offer,
    @Arg('quantity', () => Int, priceForQuantity) quantity: number,
    @Ctx() ctx: Context,
  ) {
    return availability(ctx, batches, offer, quantity);
  }

  @FieldResolver(() => OfferInventoryType, offerFields.inventory)
  inventory(@Root() offer: Offer, @Ctx() ctx: Context) {
    return inventory(ctx, batches, offer);
  }
}

@Resolver(() => OfferInventoryType)
export class SellerInventoryResolver {
  @FieldResolver(() => StockMovementConnection, inventoryFields.movements)
  movements(
    @Root() shown: { offerId: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<unknown>> {
    return movementsOf(ctx, batches, shown, args) as Promise<Page<unknown>>;
  }
}

@Resolver(() => SellerType)
export class SellerWarehouseResolver {
  @FieldResolver(() => [WarehouseType], managedFields.warehouses)
  warehouses(@Root() unit: Seller, @Ctx() ctx: Context) {
    return warehousesOf(ctx, sellerTables, unit);
  }

  @FieldResolver(() => Int, managedFields.lowStockCount)
  lowStockCount(@Root() unit: Seller, @Ctx() ctx: Context) {
    return lowStockCount(ctx, sellerTables, unit);
  }

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
    return { arrival: await arrivalShown(ctx, batches, arrival) };
  }

  @Mutation(() => ReceiveSellerArrivalPayload, {
    description: 'What was expected has come: it is on hand from now on.',
  })
  async receiveSellerArrival(
    @Arg('input', () => ReceiveSellerArrivalInput, asked) input: ReceiveSellerArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => receiveSellerArrival(work, input));
    return { arrival: await arrivalShown(ctx, batches, arrival) };
  }

  @Mutation(() => CancelSellerArrivalPayload, { description: 'What was expected does not come.' })
  async cancelSellerArrival(
    @Arg('input', () => CancelSellerArrivalInput, asked) input: CancelSellerArrivalInput,
    @Ctx() ctx: Context,
  ) {
    const arrival = await ctx.transact((work) => cancelSellerArrival(work, input));
    return { arrival: await arrivalShown(ctx, batches, arrival) };
  }
}
