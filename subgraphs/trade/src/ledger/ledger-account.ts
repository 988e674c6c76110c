// An account of the ledger: one for each kind, holder and currency. Its balance is what came in less what
// went out, kept in the same transaction as the transfers; checks/ledger-balances.sql proves it.
import { AmountColumn, CurrencyColumn, IdKey, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

export const accountKinds = {
  /** Of a buyer's company: below zero by what it owes. */
  BUYER_PAYABLE: 'BUYER_PAYABLE',
  /** Of a vendor's company: above zero by what it is owed. */
  VENDOR_RECEIVABLE: 'VENDOR_RECEIVABLE',
  /** Of the platform: what passes through it; zero unless money stays there. */
  PLATFORM_CLEARING: 'PLATFORM_CLEARING',
} as const;
export type AccountKind = keyof typeof accountKinds;

/** The holder of the platform's own accounts. */
export const platform = 'PLATFORM';

@Entity({ tableName: 'ledger_accounts' })
@Unique({ properties: ['kind', 'holder', 'currencyCode'] })
export class LedgerAccount {
  @IdKey() id!: string;
  @TextColumn(24) kind!: AccountKind;
  /** A company's id, or PLATFORM. */
  @TextColumn(32, { index: true }) holder!: string;
  @CurrencyColumn() currencyCode!: string;
  @AmountColumn() balanceMinor!: bigint;
}
