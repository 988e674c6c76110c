// Carts, purchases and orders, step by step, by the people whose turn it is.
import { newId } from '@agora/kernel/ids.js';
import type { Person } from './person.js';

const orderFields = `id state total { amount } allowedActions vendor { id } buyer { id }
  lines { id quantity shippedQuantity receivedQuantity unitPrice { amount } priceSource
    product { id } offer { id } }
  shipments { lines { quantity } } purchase { id }`;

const purchaseFields = `id number state total { amount } failure { code lines { code } }
  orders { ${orderFields} }`;

/** Puts offers into the current cart: `[[offerId, quantity], …]`; the cart as it then is. */
export async function fillCart(
  buyer: Person,
  wanted: readonly (readonly [offerId: string, quantity: number])[],
  cartId: string | null = null,
) {
  for (const [offerId, quantity] of wanted) {
    const input = { cartId, lineId: newId('cli'), offerId, quantity };
    await buyer.mutate('addToCart', input, 'cart { id }');
  }
  const query = `query ($id: ID) { cart(id: $id) {
    id problemCount total { amount } totals { vendor { id } total { amount } }
    lines { id quantity unitPrice { amount } total { amount } product { id } problems { code } } } }`;
  return (await buyer.ask(query, { id: cartId })).cart;
}

/** The purchase, as the answer to placing it shows it. */
export async function placePurchase(buyer: Person, input: object = {}) {
  const whole = { id: newId('pur'), ...input };
  const { purchase } = await buyer.mutate('placePurchase', whole, `purchase { ${purchaseFields} }`);
  return purchase;
}

/** One step of an order that must succeed: `take(vendor, 'confirmOrder', orderId)`. */
export async function take(person: Person, verb: string, orderId: string, more: object = {}) {
  const input = { orderId, ...(verb === 'shipOrder' ? { shipmentId: newId('shp') } : {}), ...more };
  return (await person.mutate(verb, input, `order { ${orderFields} }`)).order;
}

export async function orderOf(person: Person, id: string) {
  return (await person.ask(`query ($id: ID!) { order(id: $id) { ${orderFields} } }`, { id })).order;
}

/** The page of a person's orders on one side of the trade. */
export async function ordersOf(person: Person, side: 'BUYING' | 'SELLING') {
  const query = `query ($side: OrderSide!) { orders(filter: { side: $side }) { nodes { ${orderFields} } } }`;
  return (await person.ask(query, { side })).orders.nodes;
}

/** Balances by account kind and company, as the operator sees them: `BUYER_PAYABLE com_…` → amount. */
export async function balances(operator: Person): Promise<Record<string, string>> {
  const query = '{ ledgerBalances { accountKind company { id } balance { amount } } }';
  const { ledgerBalances } = await operator.ask(query);
  type Row = { accountKind: string; company: { id: string } | null; balance: { amount: string } };
  const named = ({ accountKind, company, balance }: Row) => [
    `${accountKind} ${company?.id ?? 'platform'}`,
    balance.amount,
  ];
  return Object.fromEntries(ledgerBalances.map(named));
}
