// A vendor changes many prices alike, at once or from an instant on. What each becomes is fixed here; a sweep
// carries it out, so that ten thousand prices hold nobody up.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { priceChangeErrors } from './price-change.errors.js';
import type { PriceChange } from './price-change.js';
import { checkChange, type PriceChangeTerms, pricesToChange } from './prices-to-change.js';

export interface SchedulePriceChangeInput extends PriceChangeTerms {
  id: string;
  vendorId: string;
  effectiveAt?: Date | null;
  /** How many prices the preview showed; another number now is a refusal. */
  expectedPriceCount?: number | null;
}

export async function schedulePriceChange(
  work: Work,
  tables: OfferTables,
  input: SchedulePriceChangeInput,
): Promise<PriceChange> {
  const vendor = await tables.vendorToManage(work, input.vendorId, 'vendorId');
  const isOwn = (found: PriceChange) => found.vendorId === vendor.id;
  const before = await earlier(work, tables.PriceChange, tables.priceChangePrefix, input, isOwn);
  if (before) return before;
  checkChange(input);
  await checkList(work, tables, vendor.id, input.priceListId ?? null);
  if (input.effectiveAt && input.effectiveAt < work.now) {
    throw invalidInput('effectiveAt', 'IN_THE_PAST', { value: input.effectiveAt.toISOString() });
  }
  const prices = await pricesToChange(work.em, tables, vendor.id, input);
  if (prices.length === 0) throw invalidInput('text', 'EMPTY');
  if (input.expectedPriceCount != null && input.expectedPriceCount !== prices.length) {
    const params = { priceCount: prices.length, expectedPriceCount: input.expectedPriceCount };
    throw new DomainError(priceChangeErrors.PRICES_CHANGED_MEANWHILE, { params });
  }
  const change = new tables.PriceChange();
  change.id = input.id;
  change.contentHash = contentHash(input);
  change.vendorId = vendor.id;
  change.vendorCompanyId = vendor.companyId;
  change.priceListId = input.priceListId ?? null;
  change.percentBasisPoints = input.percentBasisPoints;
  change.decimalPlaces = input.decimalPlaces;
  change.effectiveAt = input.effectiveAt ?? work.now;
  change.priceCount = prices.length;
  change.belowCostCount = prices.filter((price) => price.isBelowCost).length;
  change.memberId = work.actor.memberId ?? null;
  change.createdAt = work.now;
  change.changedAt = work.now;
  work.add(change);
  for (const { offer, beforeTiers, afterTiers } of prices) {
    const item = new tables.PriceChangeItem();
    item.id = newId('pci');
    item.changeId = change.id;
    item.offerId = offer.id;
    item.beforeTiers = beforeTiers;
    item.afterTiers = afterTiers;
    work.add(item);
  }
  return change;
}

async function checkList(
  work: Work,
  tables: OfferTables,
  vendorId: string,
  priceListId: string | null,
): Promise<void> {
  if (!priceListId) return;
  const list = await work.get(tables.PriceList, priceListId, 'priceListId');
  if (list.vendorId !== vendorId || list.endedAt) throw notFound('priceListId');
}
