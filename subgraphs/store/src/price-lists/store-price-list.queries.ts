// Price lists as their makers see them; nobody else does.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { entriesOfLists } from '@agora/offering/price-lists/listed-prices.js';
import { showEntries } from '@agora/offering/price-lists/show-entries.js';
import type { BusinessUnit } from '../business-units/business-unit.js';
import { businessUnitPolicy } from '../business-units/business-unit.policy.js';
import { storeOffersByIds } from '../offers/store-offer.queries.js';
import { storeTables } from '../store-tables.js';
import { StorePriceList } from './store-price-list.js';

const loaders = { entries: entriesOfLists(storeTables), offers: storeOffersByIds };

/** Those in force or to come; null for who does not manage them. */
export function storePriceLists(ctx: Context, unit: BusinessUnit, args: PageArgs) {
  if (!businessUnitPolicy.sell.who(ctx.actor, unit)) return null;
  return entityPage(ctx.em, StorePriceList, { vendorId: unit.id, inForceFor: { $ne: null } }, args);
}

export const storePriceListEntries = (ctx: Context, list: StorePriceList) =>
  showEntries(ctx, loaders, list);
