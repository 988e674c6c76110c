// A transfer: an amount that left one account for another, for a reason. Append only; a correction is
// another transfer the other way. Its id follows from kind and reference, so none is posted twice.
import {
  AmountColumn,
  CurrencyColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { derivedId } from '@agora/kernel/ids.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { LedgerAccount } from './ledger-account.js';

/** Every reason money moves, with the prefix of its transfers' ids. */
export const transferKinds = {
  /** A vendor confirmed: the buyer owes the platform. */
  ORDER_DEBT: 'tod',
  /** A vendor confirmed: the platform owes the vendor. */
  ORDER_CLAIM: 'toc',
  /** A confirmed order was cancelled: the debt is taken back. */
  ORDER_DEBT_REVERSED: 'todr',
  /** A confirmed order was cancelled: the claim is taken back. */
  ORDER_CLAIM_REVERSED: 'tocr',
} as const;
export type TransferKind = keyof typeof transferKinds;

@Entity({ tableName: 'ledger_transfers' })
export class Transfer {
  @IdKey() id!: string;
  @TextColumn(32) kind!: TransferKind;
  /** The business thing it is about: an order's id. */
  @IdColumn({ index: true }) reference!: string;
  @ManyToOne({ entity: () => LedgerAccount, mapToPk: true, fieldName: 'source_id' })
  sourceId!: string;
  @ManyToOne({ entity: () => LedgerAccount, mapToPk: true, fieldName: 'destination_id' })
  destinationId!: string;
  /** Above zero. */
  @AmountColumn() amountMinor!: bigint;
  @CurrencyColumn() currencyCode!: string;
  @InstantColumn() postedAt!: Date;
}

export const transferId = (kind: TransferKind, reference: string): string =>
  derivedId(transferKinds[kind], reference);
