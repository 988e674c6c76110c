// A business unit as those see it who set its prices and keep its stock.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { MoneyType } from '@agora/kernel/graphql/values.js';
import {
  CustomerGroupConnection,
  OrderMinimumType,
} from '@agora/offering/customers/customer-group.graphql.js';
import {
  customerGroupsOf,
  orderMinimumsOf,
} from '@agora/offering/customers/customer-group.queries.js';
import { minimumsForViewer } from '@agora/offering/customers/order-minimums.js';
import { managedFields } from '@agora/offering/management/managed-vendor.graphql.js';
import { OfferConnection } from '@agora/offering/offers/offer.graphql.js';
import { ownOffers } from '@agora/offering/offers/offer.queries.js';
import {
  PriceChangeConnection,
  PriceChangePreviewType,
  PriceChangeTermsInput,
} from '@agora/offering/price-changes/price-change.graphql.js';
import {
  priceChangePreview,
  priceChangesOf,
} from '@agora/offering/price-changes/price-change.queries.js';
import { PriceListConnection } from '@agora/offering/price-lists/price-list.graphql.js';
import { priceListsOf } from '@agora/offering/price-lists/price-list.queries.js';
import { isStockLow } from '@agora/offering/warehouses/inventory.queries.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BusinessUnitType } from '../business-units/business-unit.graphql.js';
import type { BusinessUnit } from '../business-units/business-unit.js';
import { storeTables } from '../store-tables.js';

const minimumsOfStore = minimumsForViewer(storeTables);

@Resolver(() => BusinessUnitType)
export class ManagedBusinessUnitResolver {
  @FieldResolver(() => PriceListConnection, managedFields.priceLists)
  priceLists(
    @Root() unit: BusinessUnit,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return priceListsOf(ctx, storeTables, unit, args);
  }

  @FieldResolver(() => CustomerGroupConnection, managedFields.customerGroups)
  customerGroups(
    @Root() unit: BusinessUnit,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return customerGroupsOf(ctx, storeTables, unit, args);
  }

  @FieldResolver(() => [OrderMinimumType], managedFields.orderMinimums)
  orderMinimums(@Root() unit: BusinessUnit, @Ctx() ctx: Context) {
    return orderMinimumsOf(ctx, storeTables, unit);
  }

  @FieldResolver(() => [MoneyType], managedFields.minimumOrders)
  minimumOrders(@Root() unit: BusinessUnit, @Ctx() ctx: Context) {
    return ctx.load(minimumsOfStore, unit.id);
  }

  @FieldResolver(() => PriceChangeConnection, managedFields.priceChanges)
  priceChanges(
    @Root() unit: BusinessUnit,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return priceChangesOf(ctx, storeTables, unit, args);
  }

  @FieldResolver(() => PriceChangePreviewType, managedFields.priceChangePreview)
  priceChangePreview(
    @Root() unit: BusinessUnit,
    @Arg('change', () => PriceChangeTermsInput, managedFields.previewedChange)
    change: PriceChangeTermsInput,
    @Ctx() ctx: Context,
  ) {
    return priceChangePreview(ctx, storeTables, unit, change);
  }

  @FieldResolver(() => OfferConnection, managedFields.ownOffers)
  ownOffers(
    @Root() unit: BusinessUnit,
    @Arg('text', () => String, managedFields.ownOffersText) text: string | null,
    @Arg('isStockLow', () => Boolean, managedFields.onlyLowStock) isLow: boolean | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return ownOffers(ctx, storeTables, unit, { text, also: isLow ? isStockLow() : {}, args });
  }
}
