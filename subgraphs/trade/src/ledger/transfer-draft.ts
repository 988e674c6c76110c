// A transfer before it is posted, and what several of them change, account by account. Pure.
import { invariant } from '@agora/kernel/invariant.js';
import type { Money } from '@agora/kernel/money/money.js';
import { type AccountKind, platform } from './ledger-account.js';
import type { TransferKind } from './transfer.js';

export interface AccountName {
  kind: AccountKind;
  /** A company's id, or PLATFORM. */
  holder: string;
}

export interface TransferDraft {
  kind: TransferKind;
  /** The business thing's id; with the kind it makes the transfer's id. */
  reference: string;
  source: AccountName;
  destination: AccountName;
  amount: Money;
}

export const buyerPayable = (holder: string): AccountName => ({ kind: 'BUYER_PAYABLE', holder });
export const vendorReceivable = (holder: string): AccountName => ({
  kind: 'VENDOR_RECEIVABLE',
  holder,
});
export const clearing: AccountName = { kind: 'PLATFORM_CLEARING', holder: platform };

export const accountKey = ({ kind, holder }: AccountName, currencyCode: string): string =>
  `${kind} ${holder} ${currencyCode}`;

/** What each account gains, by its key; what cancels out is left away, so clearing is not contended. */
export function changesOf(drafts: readonly TransferDraft[]): Map<string, bigint> {
  const changes = new Map<string, bigint>();
  for (const { source, destination, amount } of drafts) {
    invariant(amount.minor > 0n, 'a transfer moves more than nothing');
    const from = accountKey(source, amount.currencyCode);
    const to = accountKey(destination, amount.currencyCode);
    changes.set(from, (changes.get(from) ?? 0n) - amount.minor);
    changes.set(to, (changes.get(to) ?? 0n) + amount.minor);
  }
  return new Map([...changes].filter(([, change]) => change !== 0n));
}
