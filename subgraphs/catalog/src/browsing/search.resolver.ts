// Search, suggestions and comparison in the graph.

import { invalidInput } from '@agora/kernel/errors.js';
import { checkedFirst, pageInfoOf } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { brandsById } from '../brands/brand.queries.js';
import { CategoryType } from '../categories/category.graphql.js';
import type { Category } from '../categories/category.js';
import { categoriesById } from '../categories/category.queries.js';
import { bothLanguages } from '../indexing/documents.js';
import { SearchIndex } from '../indexing/search-index.js';
import { productsById } from '../products/product.queries.js';
import type { SearchQuery, SearchResult, Suggestion } from '../search/search-engine.js';
import { SearchTermTally } from '../search-terms/search-term-tally.js';
import { compareProducts } from './compare-products.js';
import { facetsOf } from './facets.js';
import { nearTexts } from './near-texts.js';
import {
  ComparisonType,
  NearTextType,
  SearchInput,
  SearchResultType,
  SuggestionType,
} from './search.graphql.js';
import { hitsOf, queryOf, searchNow } from './search-now.js';

const suggestionsMax = 20;
const textLengthMax = 200;

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultType, {
    nullable: true,
    description:
      'Finds products by text, category, attributes, brand, vendor, price, stock and lead time. Null, with the error SERVICE_UNAVAILABLE, while the search server is away.',
  })
  async search(
    @Arg('query', () => SearchInput, { description: 'What to look for.' }) query: SearchInput,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many hits; 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor after which the page begins.',
    })
    after: string | null,
    @Ctx() ctx: Context,
  ) {
    const index = SearchIndex.of(ctx);
    const asked = queryOf(query, checkedFirst(first), after);
    const result = await searchNow(ctx, asked);
    if (isFirstOfText(asked)) noteSearch(ctx, asked.text ?? '', result);
    const edges = await hitsOf(result.hits, ctx);
    return {
      hits: {
        edges,
        nodes: edges.map((e) => e.node),
        pageInfo: pageInfoOf(edges, result.hasNextPage, Boolean(after)),
        count: async () => result.totalCount,
      },
      totalCount: result.totalCount,
      facets: await facetsOf(result.facets, index.currencyCode, ctx),
      correctedText: correctedText(query.text, result),
      askedText: query.text ?? null,
      indexedAt: index.indexedAt,
    };
  }

  @Query(() => [SuggestionType], {
    nullable: true,
    description:
      'Completions while somebody types: categories, brands, part numbers, products by name; where there are none, the first products that a search for the text finds. Null while the search server is away.',
  })
  async suggestions(
    @Arg('text', () => String, { description: 'What was typed so far.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many of each kind; 1 to 20.' })
    first: number,
    @Ctx() ctx: Context,
  ) {
    if (first < 1 || first > suggestionsMax)
      throw invalidInput('first', 'OUT_OF_RANGE', { suggestionsMax });
    const asked = text.slice(0, textLengthMax);
    const completions = await SearchIndex.of(ctx).engine.suggest(asked, first);
    const found = completions.length > 0 ? completions : await productsFound(ctx, asked, first);
    return Promise.all(
      found.map(async ({ kind, id, text }) => ({
        kind,
        text,
        product:
          kind === 'PRODUCT' || kind === 'PART_NUMBER' ? await ctx.load(productsById, id) : null,
        category: kind === 'CATEGORY' ? await ctx.load(categoriesById, id) : null,
        brand: kind === 'BRAND' ? await ctx.load(brandsById, id) : null,
      })),
    );
  }

  @Query(() => ComparisonType, { description: 'Two to six products side by side.' })
  compareProducts(
    @Arg('ids', () => [ID], { description: 'The products, at most six.' }) ids: string[],
    @Ctx() ctx: Context,
  ) {
    return compareProducts(ctx, ids);
  }
}

/** What is no product's name may be said of products otherwise, or be another word for one. */
async function productsFound(ctx: Context, text: string, first: number): Promise<Suggestion[]> {
  if (!text.trim()) return [];
  const { hits } = await searchNow(ctx, { text, first, withFacets: false });
  const products = await Promise.all(hits.map((hit) => ctx.load(productsById, hit.productId)));
  return products.flatMap((product) =>
    product ? [{ kind: 'PRODUCT', id: product.id, text: bothLanguages(product.name) }] : [],
  );
}

/** Asked once by typing: turning pages and choosing filters is not another search. */
const isFirstOfText = ({
  text,
  after,
  sort,
  first: _,
  withFacets: __,
  ...conditions
}: SearchQuery) =>
  text !== undefined && !after && sort === 'RELEVANCE' && Object.keys(conditions).length === 0;

function noteSearch(ctx: Context, text: string, { totalCount, corrections }: SearchResult) {
  const wasCorrected = totalCount > 0 && corrections.length > 0;
  SearchTermTally.of(ctx).note(text, { totalCount, wasCorrected });
}

@Resolver(() => SearchResultType)
export class SearchResultResolver {
  @FieldResolver(() => [NearTextType], {
    description:
      'When nothing was found: shorter texts that find something, at most five. Else empty.',
  })
  nearTexts(@Root() { totalCount, askedText }: Asked, @Ctx() ctx: Context) {
    return totalCount === 0 && askedText ? nearTexts(ctx, askedText) : [];
  }

  @FieldResolver(() => Int, {
    description: 'Products that the text alone would find, without any other condition.',
  })
  async unfilteredCount(@Root() { askedText }: Asked, @Ctx() ctx: Context) {
    const text = askedText ? { text: askedText } : {};
    return (await searchNow(ctx, { ...text, first: 1, withFacets: false })).totalCount;
  }
}

interface Asked {
  totalCount: number;
  askedText: string | null;
}

function correctedText(text: string | null | undefined, { totalCount, corrections }: SearchResult) {
  // What finds nothing either is no correction.
  if (!text || corrections.length === 0 || totalCount === 0) return null;
  let corrected = text.toLowerCase();
  for (const { typed, searched } of corrections)
    corrected = corrected.replace(typed, searched[0] ?? typed);
  return corrected;
}

@Resolver(() => CategoryType)
export class CategoryCountResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Active products in it and below it, as search counts them; null while the search server is away.',
  })
  async productCount(@Root() category: Category, @Ctx() ctx: Context) {
    const query = { categoryId: category.id, first: 1, withFacets: false };
    return (await searchNow(ctx, query)).totalCount;
  }
}
