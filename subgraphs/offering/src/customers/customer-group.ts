// A vendor's own grouping of the companies that buy from it: price lists and order minimums are given to
// groups. A company may be in several, and is never told which.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Money } from '@agora/kernel/money/money.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ abstract: true })
export abstract class CustomerGroup {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  @TextColumn(200) name!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;

  abstract vendorId: string;
}

@Entity({ abstract: true })
export abstract class CustomerGroupMember {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** From when on. */
  @InstantColumn() since!: Date;

  abstract groupId: string;
}

/** The least an order of a vendor must be worth: for everyone, or for one group in place of that. */
@Entity({ abstract: true })
export abstract class OrderMinimum {
  @IdKey() id!: string;
  /** `vendor/group/currency`, `*` for everyone: one minimum each, though a group may be null. */
  @TextColumn(100, { unique: true }) place!: string;
  @IdColumn({ nullable: true }) groupId: string | null = null;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() minor!: bigint;

  abstract vendorId: string;

  get amount(): Money {
    return Money.of(this.minor, this.currencyCode);
  }
}
