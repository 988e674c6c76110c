// One batch of rows of an import for one vendor, whatever the rows are about.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { type ImportRow, importOffers } from '../offers/import-offers.js';
import type { Offer } from '../offers/offer.js';
import { type PriceRow, takePrices } from './take-prices.js';
import { type StockRow, takeStock } from './take-stock.js';
import type { TakenRow } from './taken-row.js';

export interface OfferRow extends ImportRow {
  line: number;
}

export type VendorRows =
  | { kind: 'OFFERS'; rows: readonly OfferRow[]; isDryRun: boolean; since?: Date | null }
  | { kind: 'STOCK'; rows: readonly StockRow[]; isDryRun: boolean }
  | { kind: 'PRICE_LISTS'; rows: readonly PriceRow[]; isDryRun: boolean };

export async function takeVendorRows(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  batch: VendorRows,
): Promise<TakenRow[]> {
  if (batch.kind === 'STOCK') return takeStock(work, tables, vendor.id, batch);
  if (batch.kind === 'PRICE_LISTS') return takePrices(work, tables, vendor, batch);
  const lines = new Map(batch.rows.map(({ sourceKey, line }) => [sourceKey, line]));
  const offers = batch.rows.map(({ line: _line, ...row }) => row);
  const answer = await importOffers(work, tables, vendor, offers, batch.isDryRun);
  const lineOf = (sourceKey: string) => lines.get(sourceKey) ?? 0;
  return [
    ...[...answer.outcomes].map(([key, outcome]): TakenRow => {
      const row = { line: lineOf(key), outcome, field: null };
      const rules = answer.held.get(key);
      if (rules) return { ...row, code: 'NEEDS_REVIEW', params: { rules } };
      const other = answer.besides.get(key);
      // What the same file made a moment ago was meant to be beside it.
      if (!other || (batch.since && other.createdAt >= batch.since)) return row;
      return { ...row, code: 'SECOND_OFFER', params: { other: calledOf(other) } };
    }),
    ...answer.rejections.map(({ sourceKey, code, field, params }): TakenRow => {
      return { line: lineOf(sourceKey), outcome: 'FAILED', code, field, params };
    }),
  ];
}

const calledOf = ({ vendorSku, sourceKey, id }: Offer) => vendorSku ?? sourceKey ?? id;
