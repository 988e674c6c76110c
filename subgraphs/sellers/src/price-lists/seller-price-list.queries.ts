// Price lists as their makers see them; nobody else does.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { entriesOfLists } from '@agora/offering/price-lists/listed-prices.js';
import { showEntries } from '@agora/offering/price-lists/show-entries.js';
import { sellerOffersByIds } from '../offers/seller-offer.queries.js';
import { sellerTables } from '../seller-tables.js';
import type { Seller } from '../sellers/seller.js';
import { managesOffers } from '../sellers/seller.policy.js';
import { SellerPriceList } from './seller-price-list.js';

const loaders = { entries: entriesOfLists(sellerTables), offers: sellerOffersByIds };

/** Those in force or to come; null for who does not manage them. */
export function sellerPriceLists(ctx: Context, seller: Seller, args: PageArgs) {
  if (!managesOffers(ctx.actor, seller)) return null;
  return entityPage(
    ctx.em,
    SellerPriceList,
    { vendorId: seller.id, inForceFor: { $ne: null } },
    args,
  );
}

export const sellerPriceListEntries = (ctx: Context, list: SellerPriceList) =>
  showEntries(ctx, loaders, list);
