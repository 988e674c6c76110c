// What sellers have agreed to pay, as the sellers' subgraph told: append only. An order keeps what held when it was
// placed, so that terms agreed later change nothing behind it.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { divideRounded } from '@agora/kernel/money/decimal.js';
import { Money } from '@agora/kernel/money/money.js';
import { Entity } from '@mikro-orm/decorators/legacy';

/** For what is in a category or below it. */
export interface CommissionRate {
  readonly categoryId: string;
  readonly basisPoints: number;
}

@Entity({ tableName: 'agreed_commissions' })
export class AgreedCommission {
  @IdKey() id!: string;
  @IdColumn({ index: true }) vendorId!: string;
  @TextColumn(60) plan!: string;
  @IntegerColumn() basisPoints!: number;
  @JsonColumn() rates: readonly CommissionRate[] = [];
  @AmountColumn({ nullable: true }) minimumMinor!: bigint | null;
  @CurrencyColumn({ nullable: true }) currencyCode!: string | null;
  @InstantColumn() validFrom!: Date;
  @InstantColumn({ nullable: true }) validUntil!: Date | null;
}

/** The latest agreed ones of those that hold at this instant; null without any. */
export function commissionAt(
  agreed: readonly AgreedCommission[],
  at: Date,
): AgreedCommission | null {
  const holding = agreed.filter(
    ({ validFrom, validUntil }) => validFrom <= at && (!validUntil || at < validUntil),
  );
  const newest = (a: AgreedCommission, b: AgreedCommission) =>
    b.validFrom.getTime() - a.validFrom.getTime() || (a.id < b.id ? 1 : -1);
  return holding.sort(newest)[0] ?? null;
}

type Terms = Pick<AgreedCommission, 'basisPoints' | 'rates' | 'minimumMinor' | 'currencyCode'>;

/** A line of an order, with the categories above what it is of: its own first; none when it was negotiated. */
export interface ChargedLine {
  readonly total: Money;
  readonly categoryIds: readonly string[];
}

/** What a share is taken of, and what it comes to. */
export interface CommissionShare {
  readonly basisPoints: number;
  readonly totalMinor: string;
  readonly amountMinor: string;
}

/** The share of the nearest category above that has one, else the plan's. */
export function shareOf(
  { rates, basisPoints }: Pick<Terms, 'rates' | 'basisPoints'>,
  categoryIds: readonly string[],
): number {
  const shares = new Map(rates.map((rate) => [rate.categoryId, rate.basisPoints]));
  const nearest = categoryIds.find((id) => shares.has(id));
  return nearest === undefined ? basisPoints : (shares.get(nearest) ?? basisPoints);
}

/**
 * The lines of an order by their shares, each share of its lines' total rounded once, half away from zero; together at
 * least the minimum of the same currency, at most the total.
 */
export function commissionOf(terms: Terms, lines: readonly ChargedLine[], currencyCode: string) {
  const totals = new Map<number, bigint>();
  for (const { total, categoryIds } of lines) {
    const share = shareOf(terms, categoryIds);
    totals.set(share, (totals.get(share) ?? 0n) + total.minor);
  }
  const shares = [...totals].map(([basisPoints, minor]) => ({
    basisPoints,
    minor,
    amount: divideRounded(minor * BigInt(basisPoints), 10_000n),
  }));
  const whole = shares.reduce((sum, { minor }) => sum + minor, 0n);
  const sum = shares.reduce((all, { amount }) => all + amount, 0n);
  const minimum = terms.currencyCode === currencyCode ? (terms.minimumMinor ?? 0n) : 0n;
  const charged = sum > minimum ? sum : minimum;
  return {
    minor: charged < whole ? charged : whole,
    shares: shares.map(
      ({ basisPoints, minor, amount }): CommissionShare => ({
        basisPoints,
        totalMinor: minor.toString(),
        amountMinor: amount.toString(),
      }),
    ),
  };
}
