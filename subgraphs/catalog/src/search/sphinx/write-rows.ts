// Takes operations in: merges them by version with what is stored, and writes every product they touch
// anew with all its offers. Doing it again, or after a crash in the middle, ends the same.
import type { OfferDocument, SearchOperation } from '../search-engine.js';
import { isCjk, tokens } from '../tokens.js';
import type { Row, SphinxConnection } from './connection.js';
import {
  keywords,
  type NewRow,
  removedOfferRow,
  renderProduct,
  type StoredOffer,
  type StoredProduct,
} from './documents.js';
import {
  characterKeyword,
  keyOf,
  keywordOf,
  lettersPairs,
  orderColumns,
  partKeyword,
  quoted,
} from './keys.js';
import { groupKeyword, kindNumber, type Name, type Names, nameOf } from './names.js';
import { type ColumnType, type Generation, type IndexName, indexName, shapes } from './schema.js';

/** Products written together, and keys fetched together. */
const together = 500;
/** A statement stays below what a server takes by default (8 MB). */
const longestStatement = 4_000_000;
const mostWordsKnown = 1_000_000;

interface VendorState {
  version: number;
  isSuspended: boolean;
}

export class RowWriter {
  private readonly knownWords = new Set<string>();

  constructor(
    private readonly connection: SphinxConnection,
    private readonly generation: Generation,
    private readonly names: Names,
    private readonly priceOf: (offer: OfferDocument) => number,
  ) {}

  async write(operations: readonly SearchOperation[]): Promise<void> {
    const vendors = await this.changeVendors(operations);
    const offers = await this.changedOffers(operations);
    const products = await this.changedProducts(operations);
    const touched = new Set<string>(products.keys());
    for (const { before, now } of offers.values()) {
      for (const each of [before, now]) if (each?.offer) touched.add(each.offer.productId);
    }
    for (const vendorId of vendors) {
      for (const productId of await this.productsOf(vendorId)) touched.add(productId);
    }
    const all = [...touched];
    for (let from = 0; from < all.length; from += together) {
      await this.writeProducts(all.slice(from, from + together), products, offers);
    }
    const removed = [...offers.values()].flatMap(({ now }) => (now.offer ? [] : [now]));
    await this.replace('offers', removed.map(removedOfferRow));
  }

  /** Writes what is newer and says whose offers have to be written again. */
  private async changeVendors(operations: readonly SearchOperation[]): Promise<string[]> {
    const asked = operations.flatMap((operation) =>
      operation.kind === 'suspendVendor' || operation.kind === 'restoreVendor' ? [operation] : [],
    );
    if (asked.length === 0) return [];
    const states = await this.vendorStates(asked.map(({ vendorId }) => vendorId));
    const changed = new Map<string, VendorState>();
    for (const { vendorId, version, kind } of asked) {
      const known = changed.get(vendorId) ?? states.get(vendorId);
      if (known && version < known.version) continue;
      changed.set(vendorId, { version, isSuspended: kind === 'suspendVendor' });
    }
    const rows = [...changed].map(([vendorId, { version, isSuspended }]) => {
      const name = nameOf('VENDOR_STATE', vendorId);
      const text = JSON.stringify([vendorId, isSuspended]);
      return { ...nameRow(name), version, text };
    });
    await this.replace('names', rows);
    return [...changed.keys()];
  }

  private async vendorStates(vendorIds: Iterable<string>): Promise<Map<string, VendorState>> {
    const keys = [...new Set(vendorIds)].map((id) => `n${nameOf('VENDOR_STATE', id).key}`);
    const rows = await this.fetch('names', 'version, text', keys);
    return new Map(
      rows.map(({ version, text }) => {
        const [vendorId, isSuspended] = JSON.parse(String(text)) as [string, boolean];
        return [vendorId, { version: Number(version), isSuspended }];
      }),
    );
  }

  private async changedOffers(operations: readonly SearchOperation[]) {
    const asked = operations.flatMap((operation): StoredOffer[] => {
      const { kind, version } = operation;
      if (kind === 'upsertOffer') {
        return [{ offerId: operation.offer.offerId, version, offer: operation.offer }];
      }
      return kind === 'removeOffer' ? [{ offerId: operation.offerId, version, offer: null }] : [];
    });
    const stored = await this.stored<StoredOffer>(
      'offers',
      asked.map(({ offerId }) => keywords.offer(offerId)),
    );
    const before = new Map(stored.map((each) => [each.offerId, each]));
    const changed = new Map<string, { before: StoredOffer | undefined; now: StoredOffer }>();
    for (const each of asked) {
      const known = changed.get(each.offerId)?.now ?? before.get(each.offerId);
      if (known && each.version < known.version) continue;
      changed.set(each.offerId, { before: before.get(each.offerId), now: each });
    }
    return changed;
  }

  private async changedProducts(operations: readonly SearchOperation[]) {
    const asked = operations.flatMap((operation): StoredProduct[] => {
      const { kind, version } = operation;
      if (kind === 'upsertProduct') {
        const { product } = operation;
        return [{ productId: product.productId, version, product }];
      }
      if (kind !== 'removeProduct') return [];
      return [{ productId: operation.productId, version, product: null }];
    });
    const stored = await this.storedProducts(asked.map(({ productId }) => productId));
    const changed = new Map<string, StoredProduct>();
    for (const each of asked) {
      const known = changed.get(each.productId) ?? stored.get(each.productId);
      if (!known || each.version >= known.version) changed.set(each.productId, each);
    }
    return changed;
  }

  private async storedProducts(productIds: readonly string[]) {
    const stored = await this.stored<StoredProduct>(
      'products',
      [...new Set(productIds)].map(keywords.product),
    );
    return new Map(stored.map((each) => [each.productId, each]));
  }

  private async productsOf(vendorId: string): Promise<string[]> {
    const rows = await this.connection.allRows(
      (room) =>
        `SELECT product_id, product FROM ${indexName('offers', this.generation)} ` +
        `WHERE MATCH('@key ${keywords.vendor(vendorId)}') GROUP BY product ` +
        `LIMIT ${room} OPTION max_matches=${room}, ranker=none`,
    );
    return rows.map((row) => String(row.product_id));
  }

  private async writeProducts(
    productIds: readonly string[],
    changedProducts: ReadonlyMap<string, StoredProduct>,
    changedOffers: ReadonlyMap<string, { now: StoredOffer }>,
  ): Promise<void> {
    const unread = productIds.filter((id) => !changedProducts.has(id));
    const products = await this.storedProducts(unread);
    const offers = new Map<string, StoredOffer[]>(productIds.map((id) => [id, []]));
    const stored = await this.stored<StoredOffer>('offers', productIds.map(keywords.product));
    const all = [
      ...stored.filter(({ offerId }) => !changedOffers.has(offerId)),
      ...[...changedOffers.values()].map(({ now }) => now),
    ];
    for (const each of all) if (each.offer) offers.get(each.offer.productId)?.push(each);
    const states = await this.vendorStates(
      [...offers.values()].flat().flatMap(({ offer }) => offer?.vendorId ?? []),
    );
    const rendered = productIds.map((id) =>
      renderProduct(
        id,
        changedProducts.get(id) ?? products.get(id),
        offers.get(id) ?? [],
        (vendorId) => states.get(vendorId)?.isSuspended === true,
        this.priceOf,
      ),
    );
    // Names come first, because what can be found must be told by name. The rest may come in any
    // order: what a crash leaves half done is fed again.
    await this.writeNames(rendered.flatMap(({ names }) => names));
    await Promise.all([
      this.writeWords(rendered.flatMap(({ words }) => words)),
      this.replace(
        'offers',
        rendered.flatMap(({ offerRows }) => offerRows),
      ),
      this.replace(
        'products',
        rendered.flatMap(({ productRow }): NewRow[] => (productRow ? [productRow] : [])),
      ),
    ]);
  }

  private async writeNames(names: readonly Name[]): Promise<void> {
    const fresh = new Map<string, Name>();
    for (const name of names) if (!this.names.has(name.key)) fresh.set(name.key, name);
    await this.replace('names', [...fresh.values()].map(nameRow));
    for (const name of fresh.values()) this.names.remember(name);
  }

  private async writeWords(words: readonly string[]): Promise<void> {
    const fresh = [...new Set(words)].filter((word) => !this.knownWords.has(word));
    const rows = fresh.map((text) => ({
      id: keyOf('word', text),
      pairs: lettersPairs(text).join(' '),
      text,
      letters: text.length,
    }));
    await this.replace('words', rows);
    if (this.knownWords.size + fresh.length > mostWordsKnown) this.knownWords.clear();
    for (const word of fresh) this.knownWords.add(word);
  }

  private async stored<T>(index: IndexName, keys: readonly string[]): Promise<T[]> {
    const rows = await this.fetch(index, 'state', [...new Set(keys)]);
    return rows.map(({ state }) => JSON.parse(String(state)) as T);
  }

  /** The rows with any of the keywords. */
  private async fetch(index: IndexName, columns: string, keys: readonly string[]): Promise<Row[]> {
    const found: Row[] = [];
    for (let from = 0; from < keys.length; from += together) {
      const some = keys.slice(from, from + together).join(' | ');
      const rows = await this.connection.allRows(
        (room) =>
          `SELECT ${columns} FROM ${indexName(index, this.generation)} ` +
          `WHERE MATCH('@key (${some})') LIMIT ${room} OPTION max_matches=${room}, ranker=none`,
      );
      found.push(...rows);
    }
    return found;
  }

  private async replace(index: IndexName, rows: readonly NewRow[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first);
    const head = `REPLACE INTO ${indexName(index, this.generation)} (${columns.join(', ')}) VALUES `;
    let values: string[] = [];
    let length = 0;
    for (const row of rows) {
      const literal = `(${columns.map((column) => literalOf(index, column, row[column])).join(', ')})`;
      if (length + literal.length > longestStatement && values.length > 0) {
        await this.connection.change(head + values.join(', '));
        values = [];
        length = 0;
      }
      values.push(literal);
      length += literal.length;
    }
    await this.connection.change(head + values.join(', '));
  }
}

function literalOf(index: IndexName, column: string, value: NewRow[string] | undefined): string {
  if (Array.isArray(value)) return `(${value.join(', ')})`;
  const type = (shapes[index].columns as Readonly<Record<string, ColumnType>>)[column];
  const isText = column !== 'id' && (type === undefined || type === 'string');
  return isText ? quoted(String(value ?? '')) : String(value ?? 0);
}

function nameRow(name: Name): NewRow {
  const { key, kind, parts } = name;
  const isLabel = kind === 'BRAND_LABEL' || kind === 'CATEGORY_LABEL';
  const words = isLabel ? parts.slice(1).flatMap((part) => tokens(String(part ?? ''))) : [];
  const characters = words.filter(isCjk).flatMap((word) => Array.from(word, characterKeyword));
  const part = kind === 'PART' ? String(parts[0]) : '';
  return {
    id: key,
    key: [`n${key}`, groupKeyword(name)].join(' '),
    words: [...words.map(keywordOf), ...characters, partKeyword(part)].join(' '),
    kind: kindNumber(kind),
    version: 0,
    text: JSON.stringify(parts),
    ...Object.fromEntries(orderColumns(part).map((value, at) => [`o${at + 1}`, value])),
  };
}
