// The best offer by what the index knows: for lists of many products, where owners are not asked. The same rule as
// the comparison of one product's offers, on public prices.
import type { ListedOffer } from '../listings/listed-offer.js';
import { type RankedFacts, rankOffers } from './rank-offers.js';

/** Undefined when nobody offers it. */
export function bestListed(
  offers: readonly ListedOffer[],
  quantity: number,
): ListedOffer | undefined {
  const [best] = rankOffers(offers.map((offer) => listedFacts(offer, quantity)));
  return best?.facts.offer;
}

function listedFacts(offer: ListedOffer, quantity: number): RankedFacts & { offer: ListedOffer } {
  const { id, currencyCode, minimumQuantity, leadTimeDays } = offer;
  const unitPriceMillionths = offer.priceAt(Math.max(quantity, minimumQuantity));
  const problems = [
    ...(quantity < minimumQuantity ? ['BELOW_MINIMUM'] : []),
    ...(offer.isInStock ? [] : ['OUT_OF_STOCK']),
    ...(unitPriceMillionths === null ? ['ON_REQUEST'] : []),
  ];
  return {
    offer,
    id,
    currencyCode,
    unitPriceMillionths,
    problems,
    availableQuantity: null,
    dispatchDays: leadTimeDays,
  };
}
