// Prices with the quantity from which each holds, in one cell ("1: 0.50; 100: 0.45", "10+ ¥3 / 100+ ¥2.8") or
// in a name ("Price 100+", "单价(≥1000)").
import type { MoneyProblemCode } from './import-problem.js';
import { type MoneyReading, type MoneyValue, parseMoney } from './parse-money.js';

export interface Tier extends MoneyValue {
  /** From how many units on. */
  minimumQuantity: number;
}

export const tiersMax = 50;
const quantityMax = 1_000_000_000;
/** "100: ", "≥100 ", "100+ ", "100-499: ", "100pcs="; then the price. */
const tier =
  /^(?:≥|>=|ab|from)?\s*(\d{1,10})(?:\s*[-~–]\s*\d{1,10})?\s*(?:pcs|pc|个|只|件)?\s*(\+|及以上|以上)?\s*(?:[:=：@]|(?<=[+上])\s*)\s*(\S.*)$/iu;

export type TiersReading = { tiers: Tier[] } | { problem: MoneyProblemCode | 'TIERS_INVALID' };

/** Null when the cell is no list of tiers, so that it may be one price. */
export function parseTiers(cell: string, reading: MoneyReading): TiersReading | null {
  if (/^[\d.,]+$/.test(cell)) return null;
  const parts = cell
    .normalize('NFKC')
    .split(/\s*[;|\n]\s*|\s+\/\s+/u)
    .filter((part) => part !== '');
  const matches = parts.map((part) => tier.exec(part.trim()));
  if (matches.length === 0 || matches.some((match) => !match)) return null;
  const tiers: Tier[] = [];
  for (const match of matches) {
    const money = parseMoney(match?.[3] ?? '', reading);
    if ('problem' in money) return money;
    tiers.push({ ...money, minimumQuantity: Number(match?.[1]) || 1 });
  }
  return inOrder(tiers);
}

/** Ascending, each quantity once, all in one currency. */
export function inOrder(tiers: readonly Tier[]): TiersReading {
  const sorted = [...tiers].sort((a, b) => a.minimumQuantity - b.minimumQuantity);
  const quantities = new Set(sorted.map(({ minimumQuantity }) => minimumQuantity));
  const currencies = new Set(sorted.map(({ currencyCode }) => currencyCode));
  if (currencies.size > 1) return { problem: 'PRICE_CURRENCY_CONFLICT' };
  const isTooMuch = sorted.some(({ minimumQuantity }) => minimumQuantity > quantityMax);
  if (quantities.size < sorted.length || sorted.length > tiersMax || isTooMuch) {
    return { problem: 'TIERS_INVALID' };
  }
  return { tiers: sorted };
}

/** "Price 100+" → 100; null when the name says no quantity. */
export function quantityInName(name: string): number | null {
  const plain = name.normalize('NFKC');
  const match =
    /(?:≥|>=|ab|from|@)\s*(\d{1,9})\b/i.exec(plain) ??
    /(\d{1,9})\s*(?:\+|pcs\+?|以上|起|个以上|only)/i.exec(plain) ??
    /(?:price|preis|单价|价格)[\s_-]*(\d{2,9})$/i.exec(plain);
  const quantity = Number(match?.[1] ?? 0);
  return quantity >= 1 && quantity <= quantityMax ? quantity : null;
}
