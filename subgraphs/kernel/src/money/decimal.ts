// Exact decimals as integers with a scale. No floating point comes near money.
import { invariant } from '../invariant.js';

/** Largest integer every engine and driver keeps exactly; larger amounts are refused, never rounded. */
export const largestSafe = 2n ** 53n - 1n;

const shape = /^(-?)(\d{1,18})(?:\.(\d{1,12}))?$/;

/** Parses "12.34" at a scale of decimal places; undefined when malformed or finer than the scale. */
export function parseDecimal(text: string, scale: number): bigint | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > scale) return undefined;
  const digits = BigInt(match[2] + fraction.padEnd(scale, '0'));
  if (digits > largestSafe) return undefined;
  return match[1] ? -digits : digits;
}

/** Formats with at least `minimumPlaces` decimal places and no further trailing zeros. */
export function formatDecimal(value: bigint, scale: number, minimumPlaces = scale): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  let fraction = scale === 0 ? '' : digits.slice(-scale);
  while (fraction.length > minimumPlaces && fraction.endsWith('0'))
    fraction = fraction.slice(0, -1);
  return fraction ? `${sign}${whole}.${fraction}` : `${sign}${whole}`;
}

/** Integer division rounded half away from zero: the one rounding there is. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  invariant(divisor > 0n, 'a divisor is positive');
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return dividend < 0n ? -rounded : rounded;
}

/** The value when it fits all engines, else a broken invariant: amounts never wrap or round silently. */
export function checkedSafe(value: bigint): bigint {
  invariant(value <= largestSafe && value >= -largestSafe, `amount ${value} exceeds 2^53 - 1`);
  return value;
}
