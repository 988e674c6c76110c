// A buyer that never gives up: fills its cart, places it under an id of its own, and asks with the same id
// until it has an answer. What it saw is what the verdict holds the platform to.
import { newId } from '@agora/kernel/ids.js';
import { insist, type Payload } from './door.js';
import type { ChaosMarket, Shopper } from './market.js';
import { type Chance, oneOf } from './seeded.js';

export interface Seen {
  readonly purchaseId: string;
  readonly companyId: string;
  /** The last state an answer showed. */
  readonly state: string;
  /** Orders that were moved on purpose, and where they have to be from then on. */
  readonly orders: Map<string, string>;
}

interface OrderSeen {
  readonly id: string;
  readonly state: string;
  readonly vendor: { readonly id: string } | null;
}

const placedSelection = 'purchase { id state orders { id state vendor { id } } }';

class Buyer {
  constructor(
    private readonly gatewayUrls: readonly string[],
    private readonly market: ChaosMarket,
    private readonly shopper: Shopper,
    private readonly chance: Chance,
  ) {}

  /** Fills the cart, places it, and does something with what came of it. */
  async shopOnce(): Promise<Seen | null> {
    const offerIds = [...this.market.stock.keys()];
    const lineCount = 1 + Math.floor(this.chance() * 3);
    for (let i = 0; i < lineCount; i++) {
      const offerId = oneOf(offerIds, this.chance);
      const quantity = 1 + Math.floor(this.chance() * 3);
      await this.act('addToCart', { lineId: newId('cli'), offerId, quantity }, 'cart { id }');
    }
    const purchaseId = newId('pur');
    const { purchase } = await this.place(purchaseId);
    if (!purchase) return null;
    const orders = new Map<string, string>();
    for (const order of purchase.orders as OrderSeen[]) await this.moveOn(order, orders);
    return { purchaseId, companyId: this.shopper.companyId, state: purchase.state, orders };
  }

  /** An impatient one presses the button twice, at both gateways. */
  private async place(id: string): Promise<Payload> {
    const first = this.act('placePurchase', { id }, placedSelection);
    if (this.chance() < 0.7) return first;
    const there = [...this.gatewayUrls].reverse();
    const { token } = this.shopper;
    const second = insist(there, token, 'placePurchase', { id }, placedSelection);
    const [one, two] = await Promise.all([first, second]);
    return one.purchase ? one : two;
  }

  /** Some orders are cancelled by their buyer, some confirmed by their vendor, and some wait. */
  private async moveOn(order: OrderSeen, seen: Map<string, string>): Promise<void> {
    const agent = this.market.agentTokens.get(order.vendor?.id ?? '');
    const whatNext = this.chance();
    if (order.state !== 'AWAITING_CONFIRMATION') return;
    if (whatNext < 0.25) {
      await this.act('cancelOrder', { orderId: order.id }, 'order { id }');
      seen.set(order.id, 'CANCELLED');
    } else if (whatNext < 0.5 && agent) {
      const input = { orderId: order.id, reason: 'chaos' };
      await insist(this.gatewayUrls, agent, 'confirmOrder', input, 'order { id }');
      seen.set(order.id, 'CONFIRMED');
    }
  }

  private act(name: string, input: object, selection: string): Promise<Payload> {
    return insist(this.gatewayUrls, this.shopper.token, name, input, selection);
  }
}

/** Shops until told to stop; returns every purchase that was answered. */
export async function shop(
  gatewayUrls: readonly string[],
  market: ChaosMarket,
  shopper: Shopper,
  isOver: () => boolean,
  chance: Chance,
): Promise<Seen[]> {
  const buyer = new Buyer(gatewayUrls, market, shopper, chance);
  const seen: Seen[] = [];
  while (!isOver()) {
    const purchase = await buyer.shopOnce();
    if (purchase) seen.push(purchase);
  }
  return seen;
}
