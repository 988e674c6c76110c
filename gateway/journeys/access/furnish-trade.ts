// Carts, purchases and orders of the victims, an order in every state that people can bring it to.
import { newId } from '@agora/kernel/ids.js';
import { fillCart, placePurchase, take } from '../orders.js';
import type { FurnishedMarket } from './furnishings.js';

interface Step {
  readonly verb: string;
  readonly isBuyers?: boolean;
  readonly more?: object;
}

const confirm = { verb: 'confirmOrder' };
const ship = { verb: 'shipOrder' };
const receive = { verb: 'receiveOrder', isBuyers: true };

export async function furnishTrade(market: FurnishedMarket): Promise<void> {
  const { secrets } = market;
  const tracked = { verb: 'shipOrder', more: { trackingNumber: secrets.text('tracking number') } };
  const because = (name: string) => ({ reason: secrets.text(name) });
  const lives: Step[][] = [
    [],
    [confirm],
    [confirm, { ...tracked, more: { ...tracked.more, lines: 1 } }],
    [confirm, ship],
    [confirm, ship, receive],
    [confirm, ship, receive, { verb: 'completeOrder', isBuyers: true }],
    [{ verb: 'declineOrder', more: because('reason of declining') }],
    [{ verb: 'cancelOrder', isBuyers: true, more: because('reason of cancelling') }],
  ];
  for (const life of lives) await liveThrough(market, life);
  await refusedPurchase(market);
  await furnishCarts(market);
}

/** A purchase of both vendors' offers; the seller's order goes through these steps. */
async function liveThrough(market: FurnishedMarket, life: readonly Step[]): Promise<void> {
  const { buyer, seller, secrets, known } = market;
  await fillCart(buyer, [
    [market.sellerOfferId, 7],
    [market.storeOfferId, 3],
  ]);
  const purchase = await placePurchase(buyer, {
    note: secrets.text('note of a purchase'),
    deliveryAddress: secrets.text('delivery address'),
  });
  for (const order of purchase.orders) {
    secrets.keep('id of an order', order.id);
    const orderLineId = order.lines[0].id;
    known.add({ orderId: order.id, orderLineId, purchaseId: purchase.id });
  }
  const order = purchase.orders.find((o: { vendor: { id: string } }) => o.vendor.id === seller.id);
  for (const { verb, isBuyers, more = {} } of life) {
    const part =
      'lines' in more ? { lines: [{ orderLineId: order.lines[0].id, quantity: 1 }] } : {};
    await take(isBuyers ? buyer : seller.agent, verb, order.id, { ...more, ...part });
  }
  secrets.keep('id of a purchase', purchase.id);
  secrets.keep('number of a purchase', purchase.number);
}

async function refusedPurchase({ buyer, secrets, known, sellerOfferId }: FurnishedMarket) {
  await fillCart(buyer, [[sellerOfferId, 1_000_000]]);
  const purchase = await placePurchase(buyer, { note: secrets.text('note of a refused one') });
  secrets.keep('id of a refused purchase', purchase.id);
  known.add({ purchaseId: purchase.id });
}

/** The current cart, which still has the refused line, and a named one. */
async function furnishCarts({ buyer, secrets, known, storeOfferId }: FurnishedMarket) {
  const named = { id: newId('crt'), name: secrets.text('name of a cart') };
  await buyer.mutate('createCart', named, 'cart { id }');
  for (const cartId of [named.id, null]) {
    const cart = await fillCart(buyer, [[storeOfferId, 2]], cartId);
    secrets.keep('id of a cart', cart.id);
    secrets.keep('id of a cart line', cart.lines[0].id);
    known.add({ cartId: cart.id, lineId: cart.lines[0].id });
  }
}
