// Why a price is what it is: every list that names the offer for the company, and the public tiers, in the
// order in which they are asked, each with what became of it. At most one wins, and it is resolvePrice's.

import { type PriceTier, tierFor } from './price-tiers.js';
import {
  firstAsked,
  isValidAt,
  type ListedPrice,
  type PriceSource,
  type Prices,
  priced,
  type ResolvedPrice,
} from './resolve-price.js';

export const candidateOutcomes = {
  WON: 'WON',
  ASKED_LATER: 'ASKED_LATER',
  QUANTITY_NOT_REACHED: 'QUANTITY_NOT_REACHED',
  NOT_YET_VALID: 'NOT_YET_VALID',
  NO_LONGER_VALID: 'NO_LONGER_VALID',
  ON_REQUEST: 'ON_REQUEST',
  TOO_LARGE: 'TOO_LARGE',
} as const;
export type CandidateOutcome = keyof typeof candidateOutcomes;

export interface PriceCandidate {
  readonly source: PriceSource;
  readonly outcome: CandidateOutcome;
  /** Null for the public tiers. */
  readonly list: ListedPrice | null;
  readonly tiers: readonly PriceTier[];
  /** What it would have been at the quantity; null when it states no price for it. */
  readonly price: ResolvedPrice | null;
}

export interface PriceReasons {
  readonly quantity: number;
  /** The same as resolvePrice gives. */
  readonly price: ResolvedPrice | null;
  /** In the order in which they are asked; those out of their time last. */
  readonly candidates: readonly PriceCandidate[];
}

export function explainPrice(prices: Prices, quantity: number, at: Date): PriceReasons {
  const inForce = prices.listed.filter((list) => isValidAt(list, at)).sort(firstAsked);
  const others = prices.listed.filter((list) => !isValidAt(list, at)).sort(firstAsked);
  const open = { source: 'PUBLIC_TIER' as const, list: null };
  const asked = [
    ...inForce.map((list) => ({
      source: list.source,
      list,
      tiers: list.tiers,
      isOnRequest: list.isOnRequest,
    })),
    { ...open, tiers: prices.tiers, isOnRequest: prices.isOnRequest ?? false },
  ];
  let isDecided = false;
  const candidates: PriceCandidate[] = [];
  for (const { source, list, tiers, isOnRequest } of asked) {
    const said = saidBy({ source, tiers, isOnRequest }, quantity);
    const outcome =
      isDecided && said.outcome !== 'QUANTITY_NOT_REACHED' ? 'ASKED_LATER' : said.outcome;
    candidates.push({ source, list, tiers, price: said.price, outcome });
    if (said.outcome !== 'QUANTITY_NOT_REACHED') isDecided = true;
  }
  for (const list of others) {
    const outcome = list.validFrom && at < list.validFrom ? 'NOT_YET_VALID' : 'NO_LONGER_VALID';
    const { price } = saidBy(list, quantity);
    candidates.push({ source: list.source, list, tiers: list.tiers, price, outcome });
  }
  const winner = candidates.find(({ outcome }) => outcome === 'WON');
  return { quantity, price: winner?.price ?? null, candidates };
}

interface Said {
  readonly outcome: 'WON' | 'QUANTITY_NOT_REACHED' | 'ON_REQUEST' | 'TOO_LARGE';
  readonly price: ResolvedPrice | null;
}

/** What one of them says of the quantity when nobody was asked before. */
function saidBy(
  {
    source,
    tiers,
    isOnRequest,
  }: Pick<ListedPrice, 'tiers' | 'isOnRequest'> & {
    source: PriceSource;
  },
  quantity: number,
): Said {
  if (isOnRequest) return { outcome: 'ON_REQUEST', price: null };
  const tier = tierFor(tiers, quantity);
  if (!tier) return { outcome: 'QUANTITY_NOT_REACHED', price: null };
  const price = priced(tier, quantity, source);
  return { outcome: price ? 'WON' : 'TOO_LARGE', price };
}
