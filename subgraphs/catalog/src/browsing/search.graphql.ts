// The public face of search: what to look for, hits with live references, facets, suggestions, look-up.

import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { CurrencyCodeScalar, Decimal } from '@agora/kernel/graphql/scalars.js';
import { LocalizedTextType, UnitPriceType } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BrandType } from '../brands/brand.graphql.js';
import { AttributeType, CategoryType } from '../categories/category.graphql.js';
import { CatalogOffer, CatalogVendor } from '../listings/offer.graphql.js';
import { ProductType } from '../products/product.graphql.js';
import { lookUpWays } from './look-up-part-numbers.js';

export const searchSorts = {
  RELEVANCE: 'RELEVANCE',
  PRICE_ASC: 'PRICE_ASC',
  PRICE_DESC: 'PRICE_DESC',
  NEWEST: 'NEWEST',
  LEAD_TIME: 'LEAD_TIME',
} as const;
registerEnumType(searchSorts, {
  name: 'SearchSort',
  description: 'In which order hits come; the id breaks ties, so pages never overlap.',
  valuesConfig: {
    RELEVANCE: { description: 'Exact part numbers first, then by how well the text fits.' },
    PRICE_ASC: { description: 'Lowest public price first; without a public price last.' },
    PRICE_DESC: { description: 'Highest public price first; without a public price last.' },
    NEWEST: { description: 'Newest product first.' },
    LEAD_TIME: { description: 'Shortest lead time first.' },
  },
});

export const suggestionKinds = {
  CATEGORY: 'CATEGORY',
  BRAND: 'BRAND',
  PART_NUMBER: 'PART_NUMBER',
  PRODUCT: 'PRODUCT',
} as const;
registerEnumType(suggestionKinds, {
  name: 'SuggestionKind',
  description: 'What a suggestion leads to.',
  valuesConfig: {
    CATEGORY: { description: 'A category.' },
    BRAND: { description: 'A brand.' },
    PART_NUMBER: { description: 'A part number, of the product given.' },
    PRODUCT: { description: 'A product, by its name.' },
  },
});

@InputType({ description: 'A condition on one attribute. Give what fits its kind.' })
export class AttributeFilterInput {
  @Field(() => ID, { description: 'The attribute.' })
  attributeId!: string;
  @Field(() => [String], { nullable: true, description: 'ENUM: any of these options.' })
  options?: string[] | null;
  @Field(() => Decimal, { nullable: true, description: 'NUMBER: at least this, in the base unit.' })
  minimum?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'NUMBER: at most this, in the base unit.' })
  maximum?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'BOOLEAN: yes or no.' })
  isTrue?: boolean | null;
}

@InputType({ description: 'What to look for. All conditions hold at once.' })
export class SearchInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words or part numbers, Chinese or English; all must occur.',
  })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this category or below it.' })
  categoryId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Of any of these brands.' })
  brandIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Offered by any of these vendors.' })
  vendorIds?: string[] | null;
  @Field(() => [AttributeFilterInput], {
    nullable: true,
    description: 'Conditions on attributes, each attribute once.',
  })
  attributes?: AttributeFilterInput[] | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Public unit price at least this, in the index's currency.",
  })
  priceMin?: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Public unit price at most this, in the index's currency.",
  })
  priceMax?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what can be delivered from stock or is made to order.',
  })
  inStockOnly?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Lead time of at most so many days.' })
  maxLeadTimeDays?: number | null;
  @Field(() => searchSorts, {
    nullable: true,
    description: 'The order of the hits; default RELEVANCE.',
  })
  sort?: keyof typeof searchSorts | null;
}

@ObjectType('SearchHit', { description: 'A product that fits, with the best offer that fits too.' })
export class SearchHitType {
  @Field(() => ProductType, { nullable: true, description: 'The product.' })
  product?: unknown;
  @Field(() => CatalogOffer, {
    nullable: true,
    description: 'Cheapest fitting live offer; null when there is none.',
  })
  bestOffer?: unknown;
  @Field(() => Int, { description: 'Live offers that fit.' })
  offerCount!: number;
  @Field(() => UnitPriceType, {
    nullable: true,
    description:
      'The public price the hit was sorted by; the live price for your company is bestOffer.priceFor.',
  })
  indexedPrice?: unknown;
}
export const SearchHitConnection = connectionOf(() => SearchHitType, 'SearchHit');

@ObjectType('CategoryFacet', { description: 'A category right below the chosen one, or a root.' })
export class CategoryFacet {
  @Field(() => CategoryType, { nullable: true, description: 'The category.' })
  category?: unknown;
  @Field(() => Int, { description: 'Products that choosing it would give.' })
  count!: number;
}

@ObjectType('BrandFacet', { description: 'A brand among the hits.' })
export class BrandFacet {
  @Field(() => BrandType, { nullable: true, description: 'The brand.' })
  brand?: unknown;
  @Field(() => Int, { description: 'Products that choosing it would give.' })
  count!: number;
}

@ObjectType('VendorFacet', { description: 'A vendor among the hits.' })
export class VendorFacet {
  @Field(() => CatalogVendor, { nullable: true, description: 'The vendor.' })
  vendor?: unknown;
  @Field(() => Int, { description: 'Products that choosing it would give.' })
  count!: number;
}

@ObjectType('OptionFacet', { description: 'An option of an ENUM attribute.' })
export class OptionFacet {
  @Field(() => String, { description: 'The option, as AttributeFilterInput.options takes it.' })
  value!: string;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it is called; null when nobody has described it.',
  })
  name?: LocalizedTextType | null;
  @Field(() => Int, { description: 'Products that choosing it would give.' })
  count!: number;
}

@ObjectType('RangeBucket', { description: 'A part of a range of values, for a histogram.' })
export class RangeBucket {
  @Field(() => Decimal, { description: 'The smallest value in it, in the base unit.' })
  minimum!: string;
  @Field(() => Decimal, { description: 'The largest value in it, in the base unit.' })
  maximum!: string;
  @Field(() => Int, { description: 'Products that filtering from minimum to maximum would give.' })
  count!: number;
}

@ObjectType('AttributeFacet', {
  description: 'An attribute among the hits. What is filled depends on its kind.',
})
export class AttributeFacetType {
  @Field(() => AttributeType, { nullable: true, description: 'The attribute.' })
  attribute?: unknown;
  @Field(() => [OptionFacet], { description: 'ENUM: its options, most common first. Else empty.' })
  options!: OptionFacet[];
  @Field(() => Decimal, {
    nullable: true,
    description: 'NUMBER: the smallest value, in the base unit.',
  })
  minimum?: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'NUMBER: the largest value, in the base unit.',
  })
  maximum?: string | null;
  @Field(() => [RangeBucket], {
    description: 'NUMBER: the range in up to ten parts, smallest values first. Else empty.',
  })
  buckets!: RangeBucket[];
  @Field(() => Int, { description: 'Products with a value; for BOOLEAN those with yes.' })
  count!: number;
}

@ObjectType('PriceFacet', { description: 'The range of public prices.' })
export class PriceFacet {
  @Field(() => Decimal, { description: 'The lowest.' })
  minimum!: string;
  @Field(() => Decimal, { description: 'The highest.' })
  maximum!: string;
  @Field(() => CurrencyCodeScalar, { description: "The index's currency." })
  currencyCode!: string;
  @Field(() => Int, { description: 'Products with a public price.' })
  count!: number;
}

@ObjectType('LeadTimeFacet', { description: 'Products with an offer within so many days.' })
export class LeadTimeFacet {
  @Field(() => Int, { description: 'Days.' })
  days!: number;
  @Field(() => Int, { description: 'Products that choosing it would give.' })
  count!: number;
}

@ObjectType('SearchFacets', {
  description:
    'Counts of products. Each facet ignores its own filter and obeys all others, so a count says what choosing it would give.',
})
export class SearchFacetsType {
  @Field(() => [CategoryFacet], { description: 'Categories below the chosen one.' })
  categories!: CategoryFacet[];
  @Field(() => [BrandFacet], { description: 'Most common first.' })
  brands!: BrandFacet[];
  @Field(() => [VendorFacet], { description: 'Most common first.' })
  vendors!: VendorFacet[];
  @Field(() => [AttributeFacetType], { description: 'Most common first.' })
  attributes!: AttributeFacetType[];
  @Field(() => PriceFacet, { nullable: true, description: 'Null when nothing has a public price.' })
  price?: PriceFacet | null;
  @Field(() => Int, { description: 'Products that inStockOnly would give.' })
  inStockCount!: number;
  @Field(() => [LeadTimeFacet], { description: 'Shortest first.' })
  leadTimes!: LeadTimeFacet[];
}

@ObjectType('NearText', { description: 'Another text to search, and how much it finds.' })
export class NearTextType {
  @Field(() => String, { description: 'The text.' })
  text!: string;
  @Field(() => Int, { description: 'Products that it finds without further conditions.' })
  totalCount!: number;
}

@ObjectType('SearchResult', { description: 'What was found.' })
export class SearchResultType {
  @Field(() => SearchHitConnection, { description: 'The page of hits.' })
  hits!: unknown;
  @Field(() => Int, { description: 'How many products fit.' })
  totalCount!: number;
  @Field(() => SearchFacetsType, { description: 'How to narrow it.' })
  facets!: unknown;
  @Field(() => String, {
    nullable: true,
    description: 'The text searched instead when the one typed gave nothing.',
  })
  correctedText?: string | null;
  @Field(() => Date, { description: 'When the index last took in changes.' })
  indexedAt!: Date;
}

@ObjectType('Suggestion', { description: 'A completion of what is being typed.' })
export class SuggestionType {
  @Field(() => suggestionKinds, { description: 'What it leads to.' })
  kind!: keyof typeof suggestionKinds;
  @Field(() => LocalizedTextType, { description: 'What to show.' })
  text!: LocalizedTextType;
  @Field(() => ProductType, { nullable: true, description: 'Set for PRODUCT and PART_NUMBER.' })
  product?: unknown;
  @Field(() => CategoryType, { nullable: true, description: 'Set for CATEGORY.' })
  category?: unknown;
  @Field(() => BrandType, { nullable: true, description: 'Set for BRAND.' })
  brand?: unknown;
}

@ObjectType('ComparisonRow', { description: 'One attribute over the compared products.' })
export class ComparisonRow {
  @Field(() => AttributeType, { nullable: true, description: 'The attribute.' })
  attribute?: unknown;
  @Field(() => [String], {
    nullable: 'items',
    description: 'The text of each product, in the order asked; null where it states none.',
  })
  texts!: (string | null)[];
  @Field(() => [LocalizedTextType], {
    nullable: 'items',
    description: 'What the option of each is called; null where it is not described, or no option.',
  })
  optionNames!: (LocalizedTextType | null)[];
  @Field(() => Boolean, { description: 'Whether the products differ in it.' })
  isDifferent!: boolean;
}

@ObjectType('Comparison', { description: 'Products side by side.' })
export class ComparisonType {
  @Field(() => [ProductType], { description: 'The products that exist, in the order asked.' })
  products!: unknown[];
  @Field(() => [ComparisonRow], { description: 'Comparable attributes any of them states.' })
  rows!: ComparisonRow[];
}

registerEnumType(lookUpWays, {
  name: 'LookUpWay',
  description: 'By which number a product was found.',
  valuesConfig: {
    OWN_NUMBER: { description: "The number that the caller's own company has for it." },
    MPN: { description: "The maker's part number." },
    GTIN: { description: 'The GTIN (EAN, UPC).' },
    VENDOR_SKU: { description: "A vendor's own number for its offer." },
  },
});

@ObjectType('LookUpMatch', { description: 'A product that a looked-up number leads to.' })
export class LookUpMatchType {
  @Field(() => ProductType, { nullable: true, description: 'The product.' })
  product?: unknown;
  @Field(() => lookUpWays, { description: 'By which number it was found.' })
  matchedBy!: keyof typeof lookUpWays;
}

@ObjectType('LookUpRow', { description: 'What one part number leads to.' })
export class LookUpRowType {
  @Field(() => String, { description: 'As it was asked.' })
  partNumber!: string;
  @Field(() => Int, { description: 'How many are wanted, as it was asked; 1 when it was not.' })
  quantity!: number;
  @Field(() => [LookUpMatchType], {
    description:
      "What was found, the company's own numbers first, then makers'; empty when nothing, several when a number is shared; at most 20.",
  })
  matches!: unknown[];
  @Field(() => [ProductType], {
    description: 'The products of the matches: none, one, or several when makers share a number.',
  })
  products!: unknown[];
}
