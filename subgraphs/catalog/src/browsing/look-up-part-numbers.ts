// Many part numbers at once: a buyer pastes a list, each line leads to the products with that number and to
// who sells them. A constant number of statements, however many lines.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { productsByOwnNumber } from '../customer-part-numbers/customer-part-number.queries.js';
import { ListedOffer } from '../listings/listed-offer.js';
import { liveOffers } from '../listings/listing.queries.js';
import { isGtin } from '../products/gtin.js';
import { Product } from '../products/product.js';
import { productsById, visibleTo } from '../products/product.queries.js';
import { normalizePartNumber } from '../search/tokens.js';

const lookedUpMax = 1000;
const matchCountMax = 20;

export const lookUpWays = {
  OWN_NUMBER: 'OWN_NUMBER',
  MPN: 'MPN',
  GTIN: 'GTIN',
  VENDOR_SKU: 'VENDOR_SKU',
} as const;
export type LookUpWay = keyof typeof lookUpWays;

export interface Match {
  product: Product;
  matchedBy: LookUpWay;
  /** Set when a vendor's own number led here. */
  offerId: string | null;
}

interface Wanted {
  partNumber: string;
  quantity: number;
  folded: string;
  gtin: string | null;
}

export async function lookUpPartNumbers(
  ctx: Context,
  partNumbers: readonly string[],
  quantities: readonly number[] | null | undefined,
) {
  const wanted = wantedLines(partNumbers, quantities);
  const ways = await Promise.all([
    ownMatches(ctx, wanted),
    productMatches(ctx, wanted),
    skuMatches(ctx, wanted),
  ]);
  return wanted.map((line) => {
    const matches = new Map<string, Match>();
    for (const match of ways.flatMap((way) => way(line))) {
      if (!matches.has(match.product.id)) matches.set(match.product.id, match);
    }
    const { partNumber, quantity } = line;
    const found = [...matches.values()].slice(0, matchCountMax);
    return {
      partNumber,
      quantity,
      matches: found.map((match) => ({ ...match, quantity })),
      products: found.map(({ product }) => product),
    };
  });
}

function wantedLines(
  partNumbers: readonly string[],
  quantities: readonly number[] | null | undefined,
): Wanted[] {
  if (partNumbers.length > lookedUpMax) {
    throw invalidInput('partNumbers', 'TOO_MANY', { maximum: lookedUpMax });
  }
  if (quantities && quantities.length !== partNumbers.length) {
    throw invalidInput('quantities', 'NOT_AS_MANY', { expected: partNumbers.length });
  }
  return partNumbers.map((partNumber, i) => {
    const digits = partNumber.replace(/[\s-]/g, '');
    const gtin = isGtin(digits) ? digits.padStart(14, '0') : null;
    const quantity = Math.max(1, quantities?.[i] ?? 1);
    return { partNumber, quantity, folded: normalizePartNumber(partNumber), gtin };
  });
}

const allOf = (values: readonly (string | null)[]) => [
  ...new Set(values.filter((v): v is string => !!v)),
];

/** Products by the number that the asking company has for them: it comes first, for it was meant. */
async function ownMatches(ctx: Context, wanted: readonly Wanted[]) {
  const idsOf = await productsByOwnNumber(ctx, allOf(wanted.map(({ folded }) => folded)));
  const ids = [...new Set([...idsOf.values()].flat())];
  const products = await Promise.all(ids.map((id) => ctx.load(productsById, id)));
  const shown = new Map(products.flatMap((p) => (p?.state === 'ACTIVE' ? [[p.id, p]] : [])));
  return ({ folded }: Wanted): Match[] =>
    (idsOf.get(folded) ?? []).flatMap((id) => {
      const product = shown.get(id);
      return product ? [match(product, 'OWN_NUMBER')] : [];
    });
}

/** Products by the maker's number or the GTIN. */
async function productMatches(ctx: Context, wanted: readonly Wanted[]) {
  const where = {
    $and: [
      {
        $or: [
          { foldedMpn: { $in: allOf(wanted.map(({ folded }) => folded)) } },
          { gtin: { $in: allOf(wanted.map(({ gtin }) => gtin)) } },
        ],
      },
      { state: 'ACTIVE' },
      visibleTo(ctx.actor),
    ],
  } as FilterQuery<Product>;
  const found = await ctx.em.find(Product, where, { orderBy: { id: 'asc' } });
  const byMpn = byKey(found, (product) => product.foldedMpn);
  const byGtin = byKey(found, (product) => product.gtin);
  return ({ folded, gtin }: Wanted): Match[] => [
    ...((folded && byMpn.get(folded)) || []).map((product) => match(product, 'MPN')),
    ...((gtin && byGtin.get(gtin)) || []).map((product) => match(product, 'GTIN')),
  ];
}

/** Products by the number that a vendor has for its offer of it. */
async function skuMatches(ctx: Context, wanted: readonly Wanted[]) {
  const skus = allOf(wanted.map(({ folded }) => folded));
  const where = { foldedSku: { $in: skus }, isLive: true };
  const listed = await ctx.em.find(ListedOffer, where, { orderBy: { id: 'asc' } });
  const ids = [...new Set(listed.map(({ productId }) => productId))];
  const [products, offers] = await Promise.all([
    Promise.all(ids.map((id) => ctx.load(productsById, id))),
    Promise.all(ids.map((id) => ctx.load(liveOffers, id))),
  ]);
  const isShown = new Set(offers.flat().map(({ id }) => id));
  const shown = new Map(products.flatMap((p) => (p?.state === 'ACTIVE' ? [[p.id, p]] : [])));
  const bySku = byKey(
    listed.filter(({ id }) => isShown.has(id)),
    (offer) => offer.foldedSku,
  );
  return ({ folded }: Wanted): Match[] =>
    ((folded && bySku.get(folded)) || []).flatMap(({ id, productId }) => {
      const product = shown.get(productId);
      return product ? [{ ...match(product, 'VENDOR_SKU'), offerId: id }] : [];
    });
}

const match = (product: Product, matchedBy: LookUpWay): Match => ({
  product,
  matchedBy,
  offerId: null,
});

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
