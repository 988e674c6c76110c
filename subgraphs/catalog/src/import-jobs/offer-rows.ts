// Rows of a file as terms of offers: tiers in the currency wanted, quantities within bounds. What cannot be
// said exactly is a problem of its row, never rounded away.
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { type CurrencyRates, converted, readRates } from '../import/currency-rates.js';
import type { ImportMapping } from '../import/import-mapping.js';
import type { FileProblem } from '../import/import-problem.js';
import type { ImportedRow } from '../import/imported-row.js';

const quantityMax = 1_000_000_000;
const vendorSkuLengthMax = 100;

export interface OfferTerms {
  sourceKey: string;
  tiers: { minimumQuantity: number; unitPrice: { amount: string; currencyCode: string } }[];
  minimumQuantity: number;
  orderMultiple: number | null;
  leadTimeDays: number | null;
  stock: number | null;
  vendorSku: string | null;
}

export const ratesOf = (mapping: ImportMapping): CurrencyRates =>
  readRates(mapping.offerCurrencyCode, mapping.currencyRates);

export function offerTerms(
  row: ImportedRow,
  mapping: ImportMapping,
  rates: CurrencyRates,
): OfferTerms | FileProblem {
  const { sourceKey, orderMultiple, leadTimeDays, stock, tiers } = row;
  const minimumQuantity =
    row.minimumQuantity ?? (row.exported ? 1 : (tiers[0]?.minimumQuantity ?? 1));
  const large = [
    { column: mapping.minimumQuantity, value: minimumQuantity },
    { column: mapping.orderMultiple, value: orderMultiple },
    { column: mapping.leadTimeDays, value: leadTimeDays },
    { column: mapping.stock, value: stock },
  ].find(({ value }) => (value ?? 0) > quantityMax);
  if (large) return problem(row, large.column, 'QUANTITY_TOO_LARGE', { value: large.value });
  const prices = tiersIn(row, mapping, rates);
  if ('code' in prices) return prices;
  // A single price holds for whatever may be ordered.
  const [only, ...more] = prices;
  if (only && more.length === 0 && !row.exported) only.minimumQuantity = minimumQuantity;
  const sku = row.vendorSku ?? (row.exported ? null : sourceKey);
  const vendorSku = sku && sku.length <= vendorSkuLengthMax ? sku : null;
  const terms = { minimumQuantity, orderMultiple, leadTimeDays, stock, vendorSku };
  return { sourceKey, tiers: prices, ...terms };
}

/** The row's prices in the wanted currency. */
export function tiersIn(
  row: ImportedRow,
  mapping: ImportMapping,
  rates: CurrencyRates,
): OfferTerms['tiers'] | FileProblem {
  const column = mapping.price.column ?? mapping.price.tiers[0]?.column ?? null;
  if (row.tiers.length === 0) return problem(row, column, 'PRICE_MISSING', {});
  const prices: OfferTerms['tiers'] = [];
  for (const tier of row.tiers) {
    const price = converted(tier, rates);
    if ('problem' in price) {
      const params = { from: tier.currencyCode, currencyCode: rates.currencyCode };
      return problem(row, column, price.problem, params);
    }
    const { amount, currencyCode } = UnitPrice.of(price.millionths, price.currencyCode);
    prices.push({ minimumQuantity: tier.minimumQuantity, unitPrice: { amount, currencyCode } });
  }
  return prices;
}

const problem = (
  { line }: ImportedRow,
  column: string | null,
  code: string,
  params: Record<string, unknown>,
): FileProblem => ({ line, column, code, params, isWarning: false });
