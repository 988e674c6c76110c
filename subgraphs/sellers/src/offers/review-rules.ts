// Which changes of offers need the operator's word before buyers see them: rules are data, each with a number
// that the operator sets. Pure.
import type { StoredTier } from '@agora/offering/prices/price-tiers.js';

export const reviewRuleCodes = {
  FIRST_OFFERS: 'FIRST_OFFERS',
  PRICE_RISE: 'PRICE_RISE',
  PRICE_DROP: 'PRICE_DROP',
  KIND: 'KIND',
  TAKEN_DOWN: 'TAKEN_DOWN',
} as const;
export type ReviewRuleCode = keyof typeof reviewRuleCodes;

export interface Rule {
  readonly code: ReviewRuleCode;
  readonly isActive: boolean;
  /** FIRST_OFFERS: how many; PRICE_…: more than so many hundredths of a percent; else without meaning. */
  readonly threshold: number;
}

/** As long as the operator says nothing else. What it took down itself always comes back through it. */
export const usualRules: readonly Rule[] = [
  { code: 'FIRST_OFFERS', isActive: false, threshold: 5 },
  { code: 'PRICE_RISE', isActive: false, threshold: 3_000 },
  { code: 'PRICE_DROP', isActive: false, threshold: 5_000 },
  { code: 'KIND', isActive: false, threshold: 0 },
  { code: 'TAKEN_DOWN', isActive: true, threshold: 0 },
];

export interface OfferTerms {
  readonly kind: string;
  readonly storedTiers: readonly StoredTier[];
}

/** The rules that a change of an offer that buyers see has to pass. */
export function rulesForUpdate(
  rules: readonly Rule[],
  before: OfferTerms,
  after: OfferTerms,
): ReviewRuleCode[] {
  const [old, now] = [firstPrice(before), firstPrice(after)];
  return active(rules, ({ code, threshold }) => {
    if (code === 'KIND') return before.kind !== after.kind;
    // Cross-multiplied, so that nothing is rounded.
    if (code === 'PRICE_RISE') return (now - old) * 10_000n > old * BigInt(threshold);
    if (code === 'PRICE_DROP') return (old - now) * 10_000n > old * BigInt(threshold);
    return false;
  });
}

/** The rules that putting an offer up has to pass. */
export function rulesForPublishing(
  rules: readonly Rule[],
  { publishedCount, isTakenDown }: { publishedCount: number; isTakenDown: boolean },
): ReviewRuleCode[] {
  return active(rules, ({ code, threshold }) => {
    if (code === 'FIRST_OFFERS') return publishedCount < threshold;
    return code === 'TAKEN_DOWN' && isTakenDown;
  });
}

const firstPrice = ({ storedTiers }: OfferTerms) =>
  BigInt(storedTiers[0]?.unitPriceMillionths ?? '0');

const active = (rules: readonly Rule[], isHit: (rule: Rule) => boolean) =>
  rules.filter((rule) => rule.isActive && isHit(rule)).map(({ code }) => code);
