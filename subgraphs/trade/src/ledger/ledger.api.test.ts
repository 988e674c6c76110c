// The ledger on a real database: transfers are posted all or none, and once, and who may see which balance.

import { Money } from '@agora/kernel/money/money.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { debtOf } from '../orders/order-transfers.js';
import { Market } from '../testing/market.js';
import { LedgerAccount } from './ledger-account.js';
import { postTransfers } from './post-transfers.js';

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());

const balancesOf = async (holder: string) => {
  const em = market.trade.running.database.em.fork();
  const accounts = await em.find(LedgerAccount, { holder }, { orderBy: { id: 'asc' } });
  return accounts.map((account) => account.balanceMinor);
};

test('the same transfers again are refused whole, and no balance moves', async () => {
  const { vendor, buyer, order } = await market.order(7);
  await market.step(vendor.agent, 'confirmOrder', order.id);
  const again = debtOf({
    id: order.id,
    buyerCompanyId: buyer.companyId ?? '',
    vendorCompanyId: vendor.companyId,
    total: Money.of(700n, 'CNY'),
  });
  const { running } = market.trade;
  await expect(running.transact((work) => postTransfers(work, again))).rejects.toThrow();
  expect(await balancesOf(vendor.companyId)).toEqual([700n]);
  expect(await balancesOf(buyer.companyId ?? '')).toEqual([-700n]);
  expect(await market.broken()).toEqual([]);
});

test('the checks see a balance that was tampered with', async () => {
  const { vendor, order } = await market.order(7);
  await market.step(vendor.agent, 'confirmOrder', order.id);
  const sql = 'update ledger_accounts set balance_minor = balance_minor + ? where holder = ?';
  const tamper = (by: number) =>
    market.trade.running.transact((work) => work.change(sql, [by, vendor.companyId]));
  await tamper(1);
  expect((await market.broken()).map(({ broken }) => broken)).toEqual([
    'currency does not sum to zero',
    'balance differs from transfers',
  ]);
  await tamper(-1);
  expect(await market.broken()).toEqual([]);
});

test('the operator sees all balances, finance its own, others none', async () => {
  const { vendor, buyer, order } = await market.order(7);
  await market.step(vendor.agent, 'confirmOrder', order.id);
  const query =
    'query ($filter: LedgerBalancesFilter) { ledgerBalances(filter: $filter) { accountKind company { id } balance { amount currencyCode } } }';
  const ask = (caller: object, filter: object = {}) =>
    market.trade.answer(caller, query, { filter });
  const finance = as.member(['FINANCE'], buyer.companyId);
  const own = {
    accountKind: 'BUYER_PAYABLE',
    company: { id: buyer.companyId },
    balance: { amount: '-7.00', currencyCode: 'CNY' },
  };
  expect((await ask(finance)).data.ledgerBalances).toEqual([own]);
  expect((await ask(finance, { companyId: vendor.companyId })).data.ledgerBalances).toEqual([]);
  expect((await ask(finance, { accountKind: 'VENDOR_RECEIVABLE' })).data.ledgerBalances).toEqual(
    [],
  );
  expect((await ask(finance, { currencyCode: 'USD' })).data.ledgerBalances).toEqual([]);
  const all = (await ask(as.operator())).data.ledgerBalances;
  expect(all).toContainEqual(own);
  expect(all).toContainEqual({
    accountKind: 'PLATFORM_CLEARING',
    company: null,
    balance: { amount: '0.00', currencyCode: 'CNY' },
  });
  expect((await ask(buyer)).errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await ask(as.anonymous())).errors[0].extensions.code).toBe('UNAUTHENTICATED');
});
