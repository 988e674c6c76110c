// What tiers become when their prices rise or fall by a share. Pure; each price is rounded once, half away
// from zero, and never to nothing.
import { divideRounded } from '@agora/kernel/money/decimal.js';
import type { StoredTier } from '../prices/price-tiers.js';

export interface Change {
  /** 300: three percent up; -1250: twelve and a half percent down. */
  readonly percentBasisPoints: number;
  /** To how many places of the currency unit; 0 to 6. */
  readonly decimalPlaces: number;
}

const whole = 10_000n;
const scale = 6;

export function changedTiers(tiers: readonly StoredTier[], change: Change): StoredTier[] {
  return tiers.map(({ minimumQuantity, unitPriceMillionths }) => ({
    minimumQuantity,
    unitPriceMillionths: changedPrice(BigInt(unitPriceMillionths), change).toString(),
  }));
}

function changedPrice(millionths: bigint, { percentBasisPoints, decimalPlaces }: Change): bigint {
  const step = 10n ** BigInt(scale - decimalPlaces);
  const exact = millionths * (whole + BigInt(percentBasisPoints));
  const steps = divideRounded(exact, whole * step);
  return (steps > 0n ? steps : 1n) * step;
}

/** Whether any of the prices is below what one unit costs. */
export function isBelowCost(tiers: readonly StoredTier[], costMillionths: bigint | null): boolean {
  if (costMillionths === null) return false;
  return tiers.some(({ unitPriceMillionths }) => BigInt(unitPriceMillionths) < costMillionths);
}
