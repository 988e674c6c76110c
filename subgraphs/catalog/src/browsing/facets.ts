// The engine's counts as the graph shows them, with what they count.
import type { Context } from '@agora/kernel/graphql/context.js';
import { formatDecimal } from '@agora/kernel/money/decimal.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { brandsById } from '../brands/brand.queries.js';
import { optionOf } from '../categories/attribute-option.js';
import { attributesById, categoriesById } from '../categories/category.queries.js';
import type { AttributeFacet, SearchFacets } from '../search/search-engine.js';

const shownMax = 100;

export async function facetsOf(facets: SearchFacets | null, currencyCode: string, ctx: Context) {
  const {
    categories = [],
    brands = [],
    vendors = [],
    attributes = [],
    leadTime = [],
  } = facets ?? {};
  return {
    categories: await Promise.all(
      categories.slice(0, shownMax).map(async ({ id, count }) => ({
        category: await ctx.load(categoriesById, id),
        count,
      })),
    ),
    brands: await Promise.all(
      brands
        .slice(0, shownMax)
        .map(async ({ id, count }) => ({ brand: await ctx.load(brandsById, id), count })),
    ),
    vendors: vendors.slice(0, shownMax).map(({ id, count }) => ({
      vendor: { __typename: typeOfPrefix(id.slice(0, 3)), id },
      count,
    })),
    attributes: await Promise.all(attributes.map((facet) => attributeFacet(facet, ctx))),
    price: facets?.price ? priceFacet(facets.price, currencyCode) : null,
    inStockCount: facets?.stock.inStockCount ?? 0,
    leadTimes: leadTime,
  };
}

async function attributeFacet(facet: AttributeFacet, ctx: Context) {
  const attribute = await ctx.load(attributesById, facet.attributeId);
  const base = { attribute, options: [], buckets: [], minimum: null, maximum: null };
  if (facet.kind === 'ENUM') {
    const count = facet.values.reduce((sum, value) => sum + value.count, 0);
    const options = facet.values.slice(0, shownMax).map(({ value, count }) => ({
      value,
      name: (attribute && optionOf(attribute, value)?.name) ?? null,
      count,
    }));
    return { ...base, options, count };
  }
  if (facet.kind === 'BOOLEAN') return { ...base, count: facet.trueCount };
  return {
    ...base,
    minimum: decimalOf(facet.min),
    maximum: decimalOf(facet.max),
    count: facet.count,
    buckets: facet.buckets.map(({ min, max, count }) => ({
      minimum: decimalOf(min),
      maximum: decimalOf(max),
      count,
    })),
  };
}

function priceFacet(
  { min, max, count }: { min: number; max: number; count: number },
  currencyCode: string,
) {
  const amount = (millionths: number) => UnitPrice.of(BigInt(millionths), currencyCode).amount;
  return { minimum: amount(min), maximum: amount(max), count, currencyCode };
}

/** A number of the index as a decimal string, all its digits: 2.2e-12 is 0.0000000000022. */
function decimalOf(value: number): string {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  return scale > 0 ? formatDecimal(digits, scale, 0) : String(digits * 10n ** BigInt(-scale));
}
