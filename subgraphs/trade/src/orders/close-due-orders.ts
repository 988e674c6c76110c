// What orders do by themselves when their waiting is over, and the stock that is still owed. Each order in a
// transaction of its own, looked at again under its lock.
import { Actor } from '@agora/kernel/actor.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { doEach } from '../siblings/do-each.js';
import { finishOrder } from './complete-order.js';
import { expireOrder } from './expire-order.js';
import { giveStockBack } from './give-stock-back.js';
import { Order } from './order.js';
import { takeReceipt } from './receive-order.js';
import { StockReturn } from './stock-return.js';

const batchMax = 100;

export async function closeDueOrders(subgraph: RunningSubgraph): Promise<void> {
  const due = await subgraph.database.em
    .fork()
    .find(
      Order,
      { dueAt: { $lte: subgraph.clock.now() } },
      { orderBy: { dueAt: 'asc', id: 'asc' }, limit: batchMax, fields: ['id'] },
    );
  const ids = due.map(({ id }) => id);
  await doEach(subgraph, ids, (id) => subgraph.transact((work) => closeOrder(work, id)));
}

async function closeOrder(work: Work, orderId: string): Promise<void> {
  const order = await work.lock(Order, orderId);
  if (!order.dueAt || order.dueAt > work.now) return;
  if (order.state === 'AWAITING_CONFIRMATION') await expireOrder(work, order);
  else if (order.state === 'SHIPPED') await takeReceipt(work, order, [], null);
  else if (order.state === 'RECEIVED') await finishOrder(work, order, null);
}

export async function giveOwedStockBack(subgraph: RunningSubgraph): Promise<void> {
  const due = await subgraph.database.em
    .fork()
    .find(
      StockReturn,
      { dueAt: { $lte: subgraph.clock.now() } },
      { orderBy: { dueAt: 'asc', id: 'asc' }, limit: batchMax, fields: ['id'] },
    );
  const ids = due.map(({ id }) => id);
  const actor = Actor.service(subgraph.name, `${subgraph.name}-self`);
  await doEach(subgraph, ids, (id) => giveStockBack(subgraph.contextFor(actor), id));
}
