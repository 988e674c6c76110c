// An amount of money, exact in the currency's smallest unit. Arithmetic only by these methods.
import { invariant } from '../invariant.js';
import { type CurrencyCode, currencyExponent, isCurrencyCode } from './currency.js';
import { checkedSafe, formatDecimal, parseDecimal } from './decimal.js';

export class Money {
  private constructor(
    /** Count of the smallest unit: 1234n is 12.34 CNY. */
    readonly minor: bigint,
    readonly currencyCode: CurrencyCode,
  ) {}

  static of(minor: bigint, currencyCode: CurrencyCode): Money {
    return new Money(checkedSafe(minor), currencyCode);
  }

  static zero(currencyCode: CurrencyCode): Money {
    return new Money(0n, currencyCode);
  }

  /** Parses a decimal string; undefined when malformed, too fine for the currency, or not ISO 4217. */
  static parse(amount: string, currencyCode: CurrencyCode): Money | undefined {
    if (!isCurrencyCode(currencyCode)) return undefined;
    const minor = parseDecimal(amount, currencyExponent(currencyCode));
    return minor === undefined ? undefined : new Money(minor, currencyCode);
  }

  /** The decimal string of the wire, e.g. "12.30". */
  get amount(): string {
    return formatDecimal(this.minor, currencyExponent(this.currencyCode));
  }

  plus(other: Money): Money {
    return Money.of(this.minor + this.sameCurrency(other).minor, this.currencyCode);
  }

  get isZero(): boolean {
    return this.minor === 0n;
  }

  equals(other: Money): boolean {
    return this.minor === other.minor && this.currencyCode === other.currencyCode;
  }

  /** Splits by weights and loses nothing: largest remainder first, ties to the first. */
  allocate(weights: readonly bigint[]): Money[] {
    const sum = weights.reduce((a, b) => a + b, 0n);
    invariant(
      sum > 0n && weights.every((w) => w >= 0n),
      'weights are non-negative and not all zero',
    );
    const sign = this.minor < 0n ? -1n : 1n;
    const magnitude = this.minor * sign;
    const shares = weights.map((weight, index) => ({
      index,
      whole: (magnitude * weight) / sum,
      remainder: (magnitude * weight) % sum,
    }));
    let left = magnitude - shares.reduce((a, s) => a + s.whole, 0n);
    const byRemainder = [...shares].sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
    for (const share of byRemainder) {
      if (left === 0n) break;
      share.whole += 1n;
      left -= 1n;
    }
    return shares.map((s) => new Money(s.whole * sign, this.currencyCode));
  }

  /** The sum; needs the currency because a list may be empty. */
  static sum(amounts: Iterable<Money>, currencyCode: CurrencyCode): Money {
    let total = Money.zero(currencyCode);
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  private sameCurrency(other: Money): Money {
    invariant(
      other.currencyCode === this.currencyCode,
      `${this.currencyCode} and ${other.currencyCode} do not mix`,
    );
    return other;
  }
}
