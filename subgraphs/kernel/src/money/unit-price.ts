// The price of one unit, in millionths of the currency unit: components cost far below a cent.
import { type CurrencyCode, currencyExponent, isCurrencyCode } from './currency.js';
import { checkedSafe, divideRounded, formatDecimal, parseDecimal } from './decimal.js';
import { Money } from './money.js';

const scale = 6;

export class UnitPrice {
  private constructor(
    /** 700n is 0.0007 of the currency unit. */
    readonly millionths: bigint,
    readonly currencyCode: CurrencyCode,
  ) {}

  static of(millionths: bigint, currencyCode: CurrencyCode): UnitPrice {
    return new UnitPrice(checkedSafe(millionths), currencyCode);
  }

  /** Parses up to six decimal places; undefined when malformed, negative, finer, or not ISO 4217. */
  static parse(amount: string, currencyCode: CurrencyCode): UnitPrice | undefined {
    if (!isCurrencyCode(currencyCode)) return undefined;
    const millionths = parseDecimal(amount, scale);
    if (millionths === undefined || millionths < 0n) return undefined;
    return new UnitPrice(millionths, currencyCode);
  }

  /** The decimal string of the wire: as many places as the currency has, more only when needed. */
  get amount(): string {
    return formatDecimal(this.millionths, scale, currencyExponent(this.currencyCode));
  }

  /** The line's total: rounded once, here, half away from zero. */
  times(quantity: number): Money {
    const exponent = currencyExponent(this.currencyCode);
    const exact = this.millionths * BigInt(quantity) * 10n ** BigInt(exponent);
    return Money.of(divideRounded(exact, 10n ** BigInt(scale)), this.currencyCode);
  }

  equals(other: UnitPrice): boolean {
    return this.millionths === other.millionths && this.currencyCode === other.currencyCode;
  }
}
