// From the public query to the engine's, and from the engine's hits to live references.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { parseDecimal } from '@agora/kernel/money/decimal.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { optionOf } from '../categories/attribute-option.js';
import { attributesById } from '../categories/category.queries.js';
import { MeasureNames } from '../indexing/measure-names.js';
import { SearchIndex } from '../indexing/search-index.js';
import { liveOffers } from '../listings/listing.queries.js';
import { productsById } from '../products/product.queries.js';
import {
  type AttributeFilter,
  type SearchHit,
  type SearchQuery,
  SearchQueryError,
  type SearchResult,
} from '../search/search-engine.js';
import { SynonymBook } from '../synonyms/synonym-book.js';

const textLengthMax = 200;
const priceScale = 6;

/** Options, bounds or yes-or-no, by the kind of the attribute; bounds are decimals in the base unit. */
interface AttributeFilterInput {
  attributeId: string;
  options?: string[] | null;
  minimum?: string | null;
  maximum?: string | null;
  isTrue?: boolean | null;
}

/** What to look for; every condition that is there holds. Prices are decimals of the index's currency. */
export interface SearchInput {
  text?: string | null;
  categoryId?: string | null;
  brandIds?: string[] | null;
  vendorIds?: string[] | null;
  attributes?: AttributeFilterInput[] | null;
  priceMin?: string | null;
  priceMax?: string | null;
  inStockOnly?: boolean | null;
  maxLeadTimeDays?: number | null;
  sort?: SearchQuery['sort'] | null;
}

export function queryOf(input: SearchInput, first: number, after: string | null): SearchQuery {
  if ((input.text?.length ?? 0) > textLengthMax)
    throw invalidInput('query.text', 'TOO_LONG', { textLengthMax });
  return {
    first,
    sort: input.sort ?? 'RELEVANCE',
    ...(after ? { after } : {}),
    ...(input.text?.trim() ? { text: input.text } : {}),
    ...(input.categoryId ? { categoryId: input.categoryId } : {}),
    ...(input.brandIds ? { brandIds: input.brandIds } : {}),
    ...(input.vendorIds ? { vendorIds: input.vendorIds } : {}),
    ...(input.attributes ? { attributes: input.attributes.map(attributeFilter) } : {}),
    ...(input.priceMin ? { minPriceMillionths: priceBound(input.priceMin, 'query.priceMin') } : {}),
    ...(input.priceMax ? { maxPriceMillionths: priceBound(input.priceMax, 'query.priceMax') } : {}),
    ...(input.inStockOnly ? { inStockOnly: true } : {}),
    ...(input.maxLeadTimeDays == null ? {} : { maxLeadTimeDays: input.maxLeadTimeDays }),
  };
}

function priceBound(text: string, field: string): number {
  const millionths = parseDecimal(text, priceScale);
  if (millionths === undefined || millionths < 0n) throw invalidInput(field, 'NOT_A_UNIT_PRICE');
  return Number(millionths);
}

function attributeFilter(input: AttributeFilterInput, index: number): AttributeFilter {
  const { attributeId, options, minimum, maximum, isTrue } = input;
  if (options) return { attributeId, kind: 'ENUM', anyOf: options };
  if (typeof isTrue === 'boolean') return { attributeId, kind: 'BOOLEAN', is: isTrue };
  if (minimum == null && maximum == null) throw invalidInput(`query.attributes.${index}`, 'EMPTY');
  return {
    attributeId,
    kind: 'NUMBER',
    ...(minimum == null ? {} : { min: Number(minimum) }),
    ...(maximum == null ? {} : { max: Number(maximum) }),
  };
}

/** Asks the engine, with the synonyms in force; a cursor that is not one of its own is the caller's error. */
export async function searchNow(ctx: Context, query: SearchQuery): Promise<SearchResult> {
  try {
    const synonyms = SynonymBook.of(ctx).rulesFor(query.text);
    const measured = MeasureNames.of(ctx).in(query.text);
    const known = await withKnownOptions(ctx, query);
    return await SearchIndex.of(ctx).engine.query({ ...known, synonyms, measured });
  } catch (error) {
    if (error instanceof SearchQueryError) throw invalidInput('after', 'NOT_A_CURSOR');
    throw error;
  }
}

/** Another spelling of an option is the option: links and saved searches outlive a new description. */
async function withKnownOptions(ctx: Context, query: SearchQuery): Promise<SearchQuery> {
  if (!query.attributes) return query;
  const attributes = query.attributes.map(async (filter) => {
    if (filter.kind !== 'ENUM') return filter;
    const attribute = await ctx.load(attributesById, filter.attributeId);
    if (!attribute) return filter;
    const values = filter.anyOf.map((text) => optionOf(attribute, text)?.value ?? text);
    return { ...filter, anyOf: [...new Set(values)] };
  });
  return { ...query, attributes: await Promise.all(attributes) };
}

/** Hits with live references; the price beside each is the public one it was sorted by. */
export async function hitsOf(hits: readonly SearchHit[], ctx: Context) {
  return Promise.all(
    hits.map(async ({ productId, bestOfferId, offerCount, cursor }) => {
      const offers = await ctx.load(liveOffers, productId);
      const best = offers.find((o) => o.id === bestOfferId);
      const price = best?.priceAt(best.minimumQuantity);
      return {
        cursor,
        node: {
          product: await ctx.load(productsById, productId),
          bestOffer: best ? { __typename: typeOfPrefix(best.id.slice(0, 3)), id: best.id } : null,
          offerCount,
          indexedPrice: best && price != null ? UnitPrice.of(price, best.currencyCode) : null,
        },
      };
    }),
  );
}
