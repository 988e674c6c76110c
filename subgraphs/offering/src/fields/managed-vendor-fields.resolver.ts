// The fields by which those see a vendor who set its prices and keep its stock.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { MoneyType } from '@agora/kernel/graphql/values.js';
import { Arg, Args, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { AssortmentConnection } from '../assortments/assortment.graphql.js';
import { assortmentsOf } from '../assortments/assortment.queries.js';
import { CustomerGroupConnection, OrderMinimumType } from '../customers/customer-group.graphql.js';
import { customerGroupsOf, orderMinimumsOf } from '../customers/customer-group.queries.js';
import { minimumsForViewer } from '../customers/order-minimums.js';
import { managedFields } from '../management/managed-vendor.graphql.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { OfferConnection } from '../offers/offer.graphql.js';
import { ownOffers } from '../offers/offer.queries.js';
import {
  PriceChangeConnection,
  PriceChangePreviewType,
  PriceChangeTermsInput,
} from '../price-changes/price-change.graphql.js';
import { priceChangePreview, priceChangesOf } from '../price-changes/price-change.queries.js';
import { PriceListConnection } from '../price-lists/price-list.graphql.js';
import { priceListsOf } from '../price-lists/price-list.queries.js';
import { WarehouseType } from '../stock/stock.graphql.js';
import { isStockLow, lowStockCount, warehousesOf } from '../warehouses/inventory.queries.js';

export function managedVendorResolver(type: ClassType, tables: OfferTables) {
  const minimums = minimumsForViewer(tables);

  @Resolver(() => type)
  class ManagedVendorResolver {
    @FieldResolver(() => PriceListConnection, managedFields.priceLists)
    priceLists(
      @Root() vendor: OfferVendor,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ) {
      return priceListsOf(ctx, tables, vendor, args);
    }

    @FieldResolver(() => CustomerGroupConnection, managedFields.customerGroups)
    customerGroups(
      @Root() vendor: OfferVendor,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ) {
      return customerGroupsOf(ctx, tables, vendor, args);
    }

    @FieldResolver(() => [OrderMinimumType], managedFields.orderMinimums)
    orderMinimums(@Root() vendor: OfferVendor, @Ctx() ctx: Context) {
      return orderMinimumsOf(ctx, tables, vendor);
    }

    @FieldResolver(() => [MoneyType], managedFields.minimumOrders)
    minimumOrders(@Root() vendor: OfferVendor, @Ctx() ctx: Context) {
      return ctx.load(minimums, vendor.id);
    }

    @FieldResolver(() => PriceChangeConnection, managedFields.priceChanges)
    priceChanges(
      @Root() vendor: OfferVendor,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ) {
      return priceChangesOf(ctx, tables, vendor, args);
    }

    @FieldResolver(() => PriceChangePreviewType, managedFields.priceChangePreview)
    priceChangePreview(
      @Root() vendor: OfferVendor,
      @Arg('change', () => PriceChangeTermsInput, managedFields.previewedChange)
      change: PriceChangeTermsInput,
      @Ctx() ctx: Context,
    ) {
      return priceChangePreview(ctx, tables, vendor, change);
    }

    @FieldResolver(() => OfferConnection, managedFields.ownOffers)
    ownOffers(
      @Root() vendor: OfferVendor,
      @Arg('text', () => String, managedFields.ownOffersText) text: string | null,
      @Arg('isStockLow', () => Boolean, managedFields.onlyLowStock) isLow: boolean | null,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ) {
      return ownOffers(ctx, tables, vendor, { text, also: isLow ? isStockLow() : {}, args });
    }

    @FieldResolver(() => [WarehouseType], managedFields.warehouses)
    warehouses(@Root() vendor: OfferVendor, @Ctx() ctx: Context) {
      return warehousesOf(ctx, tables, vendor);
    }

    @FieldResolver(() => Int, managedFields.lowStockCount)
    lowStockCount(@Root() vendor: OfferVendor, @Ctx() ctx: Context) {
      return lowStockCount(ctx, tables, vendor);
    }

    @FieldResolver(() => AssortmentConnection, managedFields.assortments)
    assortments(
      @Root() vendor: OfferVendor,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ) {
      return assortmentsOf(ctx, tables, vendor, args);
    }
  }
  return ManagedVendorResolver;
}
