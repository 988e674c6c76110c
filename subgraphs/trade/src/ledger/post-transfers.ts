// Posts transfers and keeps the balances, in the verb's own transaction. Nothing else writes the ledger.
import { newId } from '@agora/kernel/ids.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { Work } from '@agora/kernel/work.js';
import { LedgerAccount } from './ledger-account.js';
import { Transfer, transferId } from './transfer.js';
import { type AccountName, accountKey, changesOf, type TransferDraft } from './transfer-draft.js';

/** All or none. A kind that was posted for its reference before stops the transaction. */
export async function postTransfers(work: Work, drafts: readonly TransferDraft[]): Promise<void> {
  const accounts = new Map<string, LedgerAccount>();
  for (const { source, destination, amount } of drafts) {
    for (const name of [source, destination]) {
      const key = accountKey(name, amount.currencyCode);
      if (!accounts.has(key)) {
        accounts.set(key, await findOrOpen(work, name, amount.currencyCode));
      }
    }
  }
  work.atEnd(async () => {
    // Balances before transfers: a transfer's foreign key takes a shared lock on its accounts, and two
    // that hold one each could not both go on to change them.
    await changeBalances(work, accounts, changesOf(drafts));
    for (const draft of drafts) work.add(transferOf(work, draft, accounts));
    await work.flush();
  });
}

async function findOrOpen(
  work: Work,
  { kind, holder }: AccountName,
  currencyCode: string,
): Promise<LedgerAccount> {
  const found = await work.em.findOne(LedgerAccount, { kind, holder, currencyCode });
  if (found) return found;
  const account = new LedgerAccount();
  account.id = newId('acc');
  account.kind = kind;
  account.holder = holder;
  account.currencyCode = currencyCode;
  account.balanceMinor = 0n;
  return work.add(account);
}

async function changeBalances(
  work: Work,
  accounts: ReadonlyMap<string, LedgerAccount>,
  changes: ReadonlyMap<string, bigint>,
): Promise<void> {
  const rows = [...changes].map(([key, change]) => ({ id: accounts.get(key)?.id ?? '', change }));
  // In the order of ids, so that two at once never wait for each other in a circle.
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, change } of rows) {
    const changed = await work.change(
      'update ledger_accounts set balance_minor = balance_minor + ? where id = ?',
      [change, id],
    );
    invariant(changed === 1, `ledger account ${id} exists`);
  }
}

function transferOf(
  work: Work,
  { kind, reference, source, destination, amount }: TransferDraft,
  accounts: ReadonlyMap<string, LedgerAccount>,
): Transfer {
  const accountId = (name: AccountName) =>
    accounts.get(accountKey(name, amount.currencyCode))?.id ?? '';
  const transfer = new Transfer();
  transfer.id = transferId(kind, reference);
  transfer.kind = kind;
  transfer.reference = reference;
  transfer.sourceId = accountId(source);
  transfer.destinationId = accountId(destination);
  transfer.amountMinor = amount.minor;
  transfer.currencyCode = amount.currencyCode;
  transfer.postedAt = work.now;
  return transfer;
}
