// Bulk changes and previews of them, for who manages the vendor.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import { tiersOf } from '../prices/price-tiers.js';
import {
  checkChange,
  type PriceChangeTerms,
  type PriceToChange,
  pricesToChange,
} from './prices-to-change.js';

const rowsShown = 100;

interface Vendor {
  readonly id: string;
  readonly companyId: string;
}

export function priceChangesOf(ctx: Context, tables: OfferTables, vendor: Vendor, args: PageArgs) {
  if (!manages(ctx.actor, vendor)) return null;
  return entityPage(ctx.em, tables.PriceChange, { vendorId: vendor.id } as never, args);
}

/** What would become of which prices; those that would fall below cost first. Nothing is written. */
export async function priceChangePreview(
  ctx: Context,
  tables: OfferTables,
  vendor: Vendor,
  terms: PriceChangeTerms,
) {
  if (!manages(ctx.actor, vendor)) return null;
  checkChange(terms, 'change.');
  const prices = await pricesToChange(ctx.em, tables, vendor.id, terms);
  const gate = await tables.gate?.(ctx.em, vendor.id);
  const isHeld = ({ offer, afterTiers }: PriceToChange) => {
    if (terms.priceListId || !gate) return false;
    return gate.rulesForUpdate(offer, { kind: offer.kind, storedTiers: afterTiers }).length > 0;
  };
  const inOrder = [
    ...prices.filter((price) => price.isBelowCost),
    ...prices.filter((price) => !price.isBelowCost),
  ];
  return {
    priceCount: prices.length,
    belowCostCount: prices.filter((price) => price.isBelowCost).length,
    reviewCount: prices.filter(isHeld).length,
    rows: inOrder.slice(0, rowsShown).map((price) => ({
      offer: price.offer,
      beforeTiers: tiersOf(price.beforeTiers, price.offer.currencyCode),
      afterTiers: tiersOf(price.afterTiers, price.offer.currencyCode),
      isBelowCost: price.isBelowCost,
      needsReview: isHeld(price),
    })),
  };
}
