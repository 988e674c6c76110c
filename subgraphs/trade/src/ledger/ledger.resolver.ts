// The ledger's field on Query.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { LedgerBalance, LedgerBalancesFilter } from './ledger.graphql.js';
import { ledgerBalances } from './ledger.queries.js';

@Resolver()
export class LedgerResolver {
  @Query(() => [LedgerBalance], {
    description:
      "Balances of the ledger's accounts, newest account first, at most 500. The operator sees all; members with FINANCE or COMPANY_ADMIN their own company's; others are refused.",
  })
  ledgerBalances(
    @Arg('filter', () => LedgerBalancesFilter, {
      nullable: true,
      description: 'Which accounts; null for all the caller may see.',
    })
    filter: LedgerBalancesFilter | null,
    @Ctx() ctx: Context,
  ) {
    return ledgerBalances(ctx, filter ?? {});
  }
}
