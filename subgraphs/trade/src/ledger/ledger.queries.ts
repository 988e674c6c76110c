// Reads of the ledger, scoped in the query: the operator sees all accounts, finance its own company's.
import type { Actor } from '@agora/kernel/actor.js';
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Money } from '@agora/kernel/money/money.js';
import type { FilterQuery } from '@mikro-orm/core';
import { type AccountKind, LedgerAccount, platform } from './ledger-account.js';

const balancesMax = 500;

export interface BalancesFilter {
  companyId?: string | null;
  accountKind?: AccountKind | null;
  currencyCode?: string | null;
}

/** The accounts' balances, newest account first, at most 500. */
export async function ledgerBalances(ctx: Context, filter: BalancesFilter) {
  const where: FilterQuery<LedgerAccount>[] = [visibleAccounts(ctx.actor)];
  if (filter.companyId) where.push({ holder: filter.companyId });
  if (filter.accountKind) where.push({ kind: filter.accountKind });
  if (filter.currencyCode) where.push({ currencyCode: filter.currencyCode });
  const options = { orderBy: { id: 'desc' }, limit: balancesMax } as const;
  const accounts = await ctx.em.find(LedgerAccount, { $and: where }, options);
  return accounts.map((account) => ({
    accountKind: account.kind,
    company: account.holder === platform ? null : { id: account.holder },
    balance: Money.of(account.balanceMinor, account.currencyCode),
  }));
}

function visibleAccounts(actor: Actor): FilterQuery<LedgerAccount> {
  const { companyId } = actor.requireMember();
  if (actor.isOperator) return {};
  if (!actor.actsFor(companyId, 'FINANCE')) throw new DomainError(commonErrors.FORBIDDEN);
  return { holder: companyId };
}
