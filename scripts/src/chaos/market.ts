// A small market to shop in while processes die: a business unit and a seller, each with offers of plenty and
// a few of little stock, and buyers of a company each.
import { newId } from '@agora/kernel/ids.js';
import { type Answer, insist, mutation, type Payload, post } from './door.js';
import type { Platform } from './platform.js';

const password = 'a-chaotic-password';
const offersPerVendor = 8;
const plenty = 5_000;
/** Sold out before the run is over. */
const little = 6;

export interface Shopper {
  readonly token: string;
  readonly companyId: string;
}

export interface ChaosMarket {
  /** Offer → units that were on hand at the beginning. */
  readonly stock: ReadonlyMap<string, number>;
  readonly shoppers: readonly Shopper[];
  /** Who confirms orders, by the vendor's id. */
  readonly agentTokens: ReadonlyMap<string, string>;
}

export async function openChaosMarket(
  platform: Platform,
  shopperCount: number,
): Promise<ChaosMarket> {
  const door = new OpeningDoor(platform);
  const operator = await door.foundOperator();
  const unitId = newId('bun');
  const unit = { id: unitId, name: { en: 'Chaos store' }, slug: 'chaos-store' };
  await door.act(operator.token, 'createBusinessUnit', unit, 'businessUnit { id }');
  const agent = await door.register('agent', 'SELLER');
  const sellerId = await door.admit(operator.token, agent.token);
  const stock = new Map([
    ...(await door.offer('store', { businessUnitId: unitId })),
    ...(await door.offer('sellers', { sellerId })),
  ]);
  const shoppers: Shopper[] = [];
  for (let i = 0; i < shopperCount; i++) shoppers.push(await door.register(`buyer${i}`, 'BUYER'));
  const agentTokens = new Map([
    [unitId, operator.token],
    [sellerId, agent.token],
  ]);
  return { stock, shoppers, agentTokens };
}

/** The market before it opens, while nothing goes wrong yet: every answer has to be good. */
class OpeningDoor {
  constructor(private readonly platform: Platform) {}

  async foundOperator(): Promise<Shopper> {
    const input = personOf('operator');
    done(await this.inside('accounts', 'foundOperator', input, 'company { id }'), 'foundOperator');
    return { companyId: input.id, token: await this.signIn(input.email) };
  }

  async register(name: string, kind: 'BUYER' | 'SELLER'): Promise<Shopper> {
    const input = { ...personOf(name), kind };
    await this.act('', 'registerCompany', input, 'company { id }');
    return { companyId: input.id, token: await this.signIn(input.email) };
  }

  /** An application, approved; returns the seller's id. */
  async admit(operatorToken: string, agentToken: string): Promise<string> {
    const application = {
      id: newId('app'),
      storefrontName: { en: 'Chaos seller' },
      slug: 'chaos-seller',
      businessLicenseNumber: 'LIC-1',
      contactEmail: 'agent@chaos.example',
      acceptedTerms: '2026-01',
      plannedProductIds: [newId('prd')],
    };
    await this.act(agentToken, 'submitSellerApplication', application, 'application { id }');
    const decision = { applicationId: application.id, confirmed: ['LICENSE_CHECKED'] };
    await this.act(operatorToken, 'approveSellerApplication', decision, 'application { id }');
    const [seller] = await this.platform.rows('sellers', 'select id from sellers');
    return String(seller?.id);
  }

  /** Offers of one vendor, imported as an ERP would; half of them with little stock. */
  async offer(owner: 'store' | 'sellers', vendor: object): Promise<[string, number][]> {
    const offers = Array.from({ length: offersPerVendor }, (_, i) => ({
      sourceKey: `chaos-${i}`,
      productId: newId('prd'),
      tiers: [{ minimumQuantity: 1, unitPrice: { amount: '1.25', currencyCode: 'CNY' } }],
      stock: i % 2 === 0 ? plenty : little,
    }));
    const name = owner === 'store' ? 'importStoreOffers' : 'importSellerOffers';
    done(await this.inside(owner, name, { ...vendor, offers }, 'createdCount'), name);
    const table = owner === 'store' ? 'store_offers' : 'seller_offers';
    const rows = await this.platform.rows(owner, `select id, on_hand_quantity n from ${table}`);
    return rows.map((row) => [String(row.id), Number(row.n)]);
  }

  async act(token: string, name: string, input: object, selection: string): Promise<Payload> {
    return done(await insist(this.platform.gatewayUrls, token, name, input, selection), name);
  }

  /** What only the platform itself may ask of a subgraph. */
  private async inside(subgraph: string, name: string, input: object, selection: string) {
    const query = mutation(name, selection);
    const request = { query, variables: { input }, requestId: 'chaos' };
    const answer = await this.platform.siblings.ask(subgraph, request);
    if (answer.errors?.length) throw new Error(`${name}: ${answer.errors[0]?.message}`);
    return (answer.data as Answer)[name] as Payload;
  }

  private async signIn(email: string): Promise<string> {
    const body = { email, password, mode: 'token' };
    const { accessToken } = await post(`${this.platform.gatewayUrls[0]}/auth/sign-in`, body);
    if (!accessToken) throw new Error(`${email} cannot sign in`);
    return accessToken;
  }
}

function personOf(name: string) {
  return {
    id: newId('com'),
    companyName: `Chaos ${name}`,
    country: 'CN',
    memberName: name,
    email: `${name}@chaos.example`,
    password,
    locale: 'en',
  };
}

function done(payload: Payload, name: string): Payload {
  if (payload.userErrors.length > 0)
    throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}
