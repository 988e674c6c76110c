// `Product.offerRanking`: the offers of all vendors in the declared order, for one quantity and for the company
// that asks, each with the reasons of its place.
import { invalidInput } from '@agora/kernel/errors.js';
import { checkedFirst } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { byPriceAt, liveOffers } from '../listings/listing.queries.js';
import { liveFacts } from './live-terms.js';
import { type Ranked, type RankedFacts, rankingRule, rankOffers } from './rank-offers.js';

/** Of more offers the cheapest ones by their public price are compared. */
export const comparedMax = 100;
const quantityMax = 1_000_000_000;

export interface OfferRanking {
  readonly quantity: number;
  readonly rule: typeof rankingRule;
  readonly isComplete: boolean;
  readonly offerCount: number;
  readonly all: readonly Ranked<RankedFacts>[];
}

export async function offerRanking(
  ctx: Context,
  productId: string,
  quantity: number,
): Promise<OfferRanking> {
  if (quantity < 1 || quantity > quantityMax) {
    throw invalidInput('quantity', 'OUT_OF_RANGE', { minimum: 1, maximum: quantityMax });
  }
  const listed = (await ctx.load(liveOffers, productId)).toSorted(byPriceAt(quantity));
  const compared = listed.slice(0, comparedMax);
  const facts = await Promise.all(
    compared.map((offer) => ctx.load(liveFacts, { offer, quantity })),
  );
  return {
    quantity,
    rule: rankingRule,
    isComplete: facts.every(({ isAnswered }) => isAnswered),
    offerCount: listed.length,
    all: rankOffers(facts),
  };
}

/** The best ones. What puts the last of them before the next is told although the next is not shown. */
export function bestRanked({ all }: OfferRanking, first: number) {
  return all.slice(0, checkedFirst(first)).map(shown);
}

function shown({ facts, reasons }: Ranked<RankedFacts>) {
  const { id, problems, currencyCode, unitPriceMillionths: price } = facts;
  return {
    offer: { __typename: typeOfPrefix(id.slice(0, 3)), id },
    problems,
    rankExplanation: reasons.map((reason) => ({
      ...reason,
      unitPrice:
        price !== null && reason.criterion.startsWith('PRICE')
          ? UnitPrice.of(price, currencyCode)
          : null,
      dispatchDays: reason.criterion === 'DISPATCH' ? facts.dispatchDays : null,
      availableQuantity: reason.criterion === 'STOCK' ? facts.availableQuantity : null,
    })),
  };
}
