// A little market for tests: trade on a database of its own, fake owners, offers, buyers and vendors, and
// the invariants of checks/*.sql.
import { fileURLToPath } from 'node:url';
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { broken } from '@agora/kernel/testing/checks.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { trade } from '../subgraph.js';
import { type FakeOffer, FakeOwners } from './fake-owners.js';

export interface TestVendor {
  id: string;
  companyId: string;
  agent: Partial<Caller>;
}

const checks = fileURLToPath(new URL('../../checks', import.meta.url));

export class Market {
  private constructor(
    readonly trade: TestSubgraph,
    readonly owners: FakeOwners,
  ) {}

  static async open(): Promise<Market> {
    const owners = new FakeOwners();
    return new Market(await TestSubgraph.start(trade, { askSibling: owners.ask }), owners);
  }

  close(): Promise<void> {
    return this.trade.stop();
  }

  vendor(prefix: 'bun' | 'sel' = 'sel'): TestVendor {
    const companyId = newId('com');
    return { id: newId(prefix), companyId, agent: as.member(['SELLER_AGENT'], companyId) };
  }

  /** An offer of a vendor; 1.00 CNY and a thousand in stock unless said otherwise. */
  offer(vendor: TestVendor, about: Partial<FakeOffer> = {}): string {
    const offerId = newId(vendor.id.startsWith('bun') ? 'sto' : 'slo');
    this.owners.offers.set(offerId, {
      productId: newId('prd'),
      vendorId: vendor.id,
      vendorCompanyId: vendor.companyId,
      unitPriceMillionths: '1000000',
      currencyCode: 'CNY',
      available: 1000,
      ...about,
    });
    return offerId;
  }

  available(offerId: string): number {
    return this.owners.offers.get(offerId)?.available ?? 0;
  }

  async add(buyer: Partial<Caller>, offerId: string, quantity = 10, cartId?: string) {
    const input = { cartId, lineId: newId('cli'), offerId, quantity };
    return this.trade.mutate(buyer, 'addToCart', input, 'cart { id lines { id quantity } }');
  }

  async place(buyer: Partial<Caller>, more: object = {}) {
    const input = { id: newId('pur'), ...more };
    return this.trade.mutate(buyer, 'placePurchase', input, `purchase { ${purchaseFields} }`);
  }

  /** A placed order of `quantity` pieces, waiting for its vendor. */
  async order(quantity = 10, about: Partial<FakeOffer> = {}) {
    const buyer = as.member();
    const vendor = this.vendor();
    const offerId = this.offer(vendor, about);
    await this.add(buyer, offerId, quantity);
    const { purchase } = await this.place(buyer);
    return { buyer, vendor, offerId, purchase, order: purchase.orders[0] };
  }

  step(caller: Partial<Caller>, verb: string, orderId: string, more: object = {}) {
    return this.trade.mutate(caller, verb, { orderId, ...more }, `order { ${orderFields} }`);
  }

  async sweep(name?: string): Promise<void> {
    for (const sweep of trade.sweeps ?? []) {
      if (!name || sweep.name === name) await sweep.run(this.trade.running);
    }
  }

  /** The rows of all checks/*.sql; every one is a broken invariant. */
  broken() {
    return broken(this.trade, checks);
  }
}

export const orderFields = `id number state total { amount currencyCode } allowedActions
  lines { id quantity shippedQuantity receivedQuantity unitPrice { amount } total { amount } }
  timeline { state note by { id } }`;
export const purchaseFields = `id number state total { amount currencyCode }
  failure { code params lines { code params quantity offer { __typename id } } }
  orders { ${orderFields} vendor { __typename id } }`;
