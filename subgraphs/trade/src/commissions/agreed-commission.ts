// What sellers have agreed to pay, as the sellers' subgraph told: append only. An order keeps what held when it was
// placed, so that terms agreed later change nothing behind it.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { divideRounded } from '@agora/kernel/money/decimal.js';
import { Money } from '@agora/kernel/money/money.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'agreed_commissions' })
export class AgreedCommission {
  @IdKey() id!: string;
  @IdColumn({ index: true }) vendorId!: string;
  @TextColumn(60) plan!: string;
  @IntegerColumn() basisPoints!: number;
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

type Terms = Pick<AgreedCommission, 'basisPoints' | 'minimumMinor' | 'currencyCode'>;

/** Of an order's total, rounded once; at least the minimum of the same currency, at most the total. */
export function commissionOf(terms: Terms, total: Money): Money {
  const share = divideRounded(total.minor * BigInt(terms.basisPoints), 10_000n);
  const isSame = terms.currencyCode === total.currencyCode;
  const minimum = isSame ? (terms.minimumMinor ?? 0n) : 0n;
  const charged = share > minimum ? share : minimum;
  return Money.of(charged < total.minor ? charged : total.minor, total.currencyCode);
}
