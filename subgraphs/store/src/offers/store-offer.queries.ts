// Batches and pages of the store's offers.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { offersByIds, offersOnSale } from '@agora/offering/offers/offer.queries.js';
import { listedForViewer } from '@agora/offering/price-lists/listed-prices.js';
import { inventoryBatches } from '@agora/offering/warehouses/inventory.queries.js';
import type { BusinessUnit } from '../business-units/business-unit.js';
import { businessUnitPolicy } from '../business-units/business-unit.policy.js';
import { storeTables } from '../store-tables.js';
import { StoreOffer } from './store-offer.js';

export const storeOffersByIds = offersByIds(storeTables);
export const storePricesForViewer = listedForViewer(storeTables);
export const storeInventory = inventoryBatches(storeTables);

export function liveStoreOffers(ctx: Context, unit: BusinessUnit, args: PageArgs) {
  return offersOnSale(ctx, storeTables, unit.id, args);
}

/** In all states; null for who does not manage them. */
export function manageableStoreOffers(ctx: Context, unit: BusinessUnit, args: PageArgs) {
  if (!businessUnitPolicy.sell.who(ctx.actor, unit)) return null;
  return entityPage(ctx.em, StoreOffer, { vendorId: unit.id }, args);
}
