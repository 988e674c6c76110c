// Rows with a price become offers of one vendor: a business unit of the operator, or a seller. The vendor's
// own subgraph finds them again by the source's key, so sending twice is harmless.
import type { ImportedRow } from '@agora/catalog/import/map-row.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { type Answer, type Ask, mutate, Refused } from './ask.js';
import { type CurrencyRates, converted } from './currency-rates.js';
import type { FileProblem } from './file-problem.js';
import type { MappingFile } from './mapping-file.js';

const quantityMax = 1_000_000_000;

export interface Vendor {
  id: string;
  verb: 'importStoreOffers' | 'importSellerOffers';
  /** The name of the field that says which vendor. */
  field: 'businessUnitId' | 'sellerId';
}

/** The vendor with this slug or id; a business unit comes first. */
export async function vendorNamed(ask: Ask, slugOrId: string): Promise<Vendor> {
  const isId = /^(bun|sel)_/.test(slugOrId);
  const which = isId ? '(id: $it)' : '(slug: $it)';
  const type = isId ? 'ID' : 'String';
  const find = async (field: string): Promise<string | undefined> => {
    const query = `query ${field}($it: ${type}) { ${field}${which} { id } }`;
    return (await ask(query, { it: slugOrId }))[field]?.id;
  };
  const unitId = slugOrId.startsWith('sel_') ? undefined : await find('businessUnit');
  if (unitId) return { id: unitId, verb: 'importStoreOffers', field: 'businessUnitId' };
  const sellerId = slugOrId.startsWith('bun_') ? undefined : await find('seller');
  if (sellerId) return { id: sellerId, verb: 'importSellerOffers', field: 'sellerId' };
  throw new Refused('vendor', 'NOT_FOUND', `there is no business unit or seller ${slugOrId}`);
}

export interface OfferCounts {
  createdCount: number;
  changedCount: number;
  unchangedCount: number;
  failedCount: number;
}

export interface PricedRow {
  row: ImportedRow;
  /** Null in a dry run, for a product that is not there yet. */
  productId: string | null;
}

export class OfferSender {
  readonly counts: OfferCounts = {
    createdCount: 0,
    changedCount: 0,
    unchangedCount: 0,
    failedCount: 0,
  };

  constructor(
    private readonly ask: Ask,
    private readonly vendor: Vendor,
    private readonly rates: CurrencyRates,
    private readonly mapping: MappingFile,
  ) {}

  /** Sends what has a price; gives what is wrong with the others. Without `sends`, checks only. */
  async send(rows: readonly PricedRow[], sends: boolean): Promise<FileProblem[]> {
    const problems: FileProblem[] = [];
    const offers: (PricedRow & { offer: object })[] = [];
    for (const each of rows) {
      const offer = this.offerOf(each.row);
      if ('code' in offer) problems.push(offer);
      else offers.push({ ...each, offer: { ...offer, productId: each.productId } });
    }
    if (sends && offers.length > 0) problems.push(...(await this.sendOffers(offers)));
    this.counts.failedCount += problems.length;
    return problems;
  }

  private offerOf(row: ImportedRow): object | FileProblem {
    const { line, sourceKey, orderMultiple, leadTimeDays, stock, price } = row;
    const { mapping } = this;
    const minimumQuantity = row.minimumQuantity ?? 1;
    const problem = (column: string | null, code: string, params: Record<string, unknown>) => ({
      line,
      column,
      code,
      params,
      isWarning: true,
    });
    const large = [
      { column: mapping.minimumQuantity, value: minimumQuantity },
      { column: mapping.orderMultiple, value: orderMultiple },
      { column: mapping.leadTimeDays, value: leadTimeDays },
      { column: mapping.stock, value: stock },
    ].find(({ value }) => (value ?? 0) > quantityMax);
    if (large) return problem(large.column, 'QUANTITY_TOO_LARGE', { value: large.value });
    const unitPrice = price && converted(price, this.rates);
    if (!unitPrice || 'problem' in unitPrice) {
      const params = { from: price?.currencyCode, currencyCode: this.rates.currencyCode };
      return problem(mapping.price.column, unitPrice?.problem ?? 'PRICE_MISSING', params);
    }
    const { amount, currencyCode } = UnitPrice.of(unitPrice.millionths, unitPrice.currencyCode);
    const tiers = [{ minimumQuantity, unitPrice: { amount, currencyCode } }];
    const vendorSku = sourceKey.length <= 100 ? sourceKey : null;
    return { sourceKey, tiers, minimumQuantity, orderMultiple, leadTimeDays, stock, vendorSku };
  }

  private async sendOffers(
    offers: readonly (PricedRow & { offer: object })[],
  ): Promise<FileProblem[]> {
    const { verb, field, id } = this.vendor;
    const input = { [field]: id, offers: offers.map(({ offer }) => offer) };
    const counts = 'createdCount changedCount unchangedCount';
    const selection = `${counts} rejections { sourceKey code field params }`;
    const answer = await mutate(this.ask, verb, input, selection);
    this.counts.createdCount += answer.createdCount;
    this.counts.changedCount += answer.changedCount;
    this.counts.unchangedCount += answer.unchangedCount;
    const lines = new Map(offers.map(({ row }) => [row.sourceKey, row.line]));
    return (answer.rejections as Answer[]).map(({ sourceKey, code, field: path, params }) => ({
      line: lines.get(sourceKey) ?? 0,
      column: this.columnOf(path?.[0] ?? null),
      code,
      params: { ...params },
      isWarning: true,
    }));
  }

  private columnOf(field: string | null): string | null {
    const { price, minimumQuantity, orderMultiple, leadTimeDays, stock, sourceKey } = this.mapping;
    const columns: Record<string, string | null> = {
      tiers: price.column,
      vendorSku: sourceKey,
      minimumQuantity,
      orderMultiple,
      leadTimeDays,
      stock,
      sourceKey,
    };
    return field !== null && Object.hasOwn(columns, field) ? (columns[field] ?? field) : field;
  }
}
