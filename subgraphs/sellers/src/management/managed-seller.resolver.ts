// A seller as those see it who set its prices and keep its stock.
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
import { sellerTables } from '../seller-tables.js';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';

const minimumsOfSeller = minimumsForViewer(sellerTables);

@Resolver(() => SellerType)
export class ManagedSellerResolver {
  @FieldResolver(() => PriceListConnection, managedFields.priceLists)
  priceLists(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return priceListsOf(ctx, sellerTables, seller, args);
  }

  @FieldResolver(() => CustomerGroupConnection, managedFields.customerGroups)
  customerGroups(
    @Root() seller: Seller,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return customerGroupsOf(ctx, sellerTables, seller, args);
  }

  @FieldResolver(() => [OrderMinimumType], managedFields.orderMinimums)
  orderMinimums(@Root() seller: Seller, @Ctx() ctx: Context) {
    return orderMinimumsOf(ctx, sellerTables, seller);
  }

  @FieldResolver(() => [MoneyType], managedFields.minimumOrders)
  minimumOrders(@Root() seller: Seller, @Ctx() ctx: Context) {
    return ctx.load(minimumsOfSeller, seller.id);
  }

  @FieldResolver(() => PriceChangeConnection, managedFields.priceChanges)
  priceChanges(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return priceChangesOf(ctx, sellerTables, seller, args);
  }

  @FieldResolver(() => PriceChangePreviewType, managedFields.priceChangePreview)
  priceChangePreview(
    @Root() seller: Seller,
    @Arg('change', () => PriceChangeTermsInput, managedFields.previewedChange)
    change: PriceChangeTermsInput,
    @Ctx() ctx: Context,
  ) {
    return priceChangePreview(ctx, sellerTables, seller, change);
  }

  @FieldResolver(() => OfferConnection, managedFields.ownOffers)
  ownOffers(
    @Root() seller: Seller,
    @Arg('text', () => String, managedFields.ownOffersText) text: string | null,
    @Arg('isStockLow', () => Boolean, managedFields.onlyLowStock) isLow: boolean | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return ownOffers(ctx, sellerTables, seller, { text, also: isLow ? isStockLow() : {}, args });
  }
}
