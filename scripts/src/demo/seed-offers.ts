// What the sellers offer beside the store: the same products at prices of their own, so that many a product
// has two to four vendors. Which and how much is told by the product's part number, never by chance.
import { createHash } from 'node:crypto';
import { divideRounded } from '@agora/kernel/money/decimal.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { buyerCompanies, operatorCompany } from './people.js';
import { businessUnitId, type DemoSeller } from './seed-vendors.js';
import { speakerOf } from './speaker.js';

const batchSize = 250;
const currencyCode = 'CNY';

export interface DemoProduct {
  readonly id: string;
  readonly mpn: string | null;
  /** The store's public price, in millionths. */
  readonly millionths: bigint | null;
}

/** How each vendor prices: its share of the products, its price in thousandths of the store's. */
const habits = {
  semiconductors: { share: 25, first: 1000n, reel: 930n, leadTimeDays: 1 },
  huaqiang: { share: 55, first: 1040n, reel: 905n, leadTimeDays: 2 },
  nordic: { share: 40, first: 1110n, reel: 842n, leadTimeDays: 12 },
  oldstock: { share: 20, first: 790n, reel: 760n, leadTimeDays: 4 },
} as const;

/** A number from 0 to 999 that this product always has for this seller. */
function lot(seller: string, product: DemoProduct): number {
  const hash = createHash('sha256')
    .update(`${seller}/${product.mpn ?? product.id}`)
    .digest();
  return hash.readUInt32BE(0) % 1000;
}

/** Three significant digits, as people price: 0.505, not 0.505108. */
function amount(millionths: bigint): string {
  const step = 10n ** BigInt(Math.max(millionths.toString().length - 3, 0));
  const rounded = divideRounded(millionths, step) * step;
  return UnitPrice.of(rounded > 0n ? rounded : 1n, currencyCode).amount;
}

function offerRow(seller: keyof typeof habits, product: DemoProduct, millionths: bigint) {
  const { first, reel, leadTimeDays } = habits[seller];
  const number = lot(seller, product);
  const spread = BigInt(number % 60) - 30n;
  const price = (thousandths: bigint) => ({
    amount: amount((millionths * (thousandths + spread)) / 1000n),
    currencyCode,
  });
  const isOut = number % 13 === 0;
  return {
    sourceKey: product.id,
    productId: product.id,
    tiers: [
      { minimumQuantity: 10, unitPrice: price(first) },
      { minimumQuantity: 200, unitPrice: price((first + reel) / 2n) },
      { minimumQuantity: 2000, unitPrice: price(reel) },
    ],
    minimumQuantity: 10,
    orderMultiple: seller === 'nordic' ? 10 : 1,
    leadTimeDays: leadTimeDays + (number % 5),
    stock: isOut ? 0 : 500 + number * 40,
    vendorSku: `${seller.slice(0, 2).toUpperCase()}-${product.mpn ?? product.id.slice(-8)}`,
  };
}

export async function seedSellerOffers(
  door: Door,
  sellers: readonly DemoSeller[],
  products: readonly DemoProduct[],
): Promise<void> {
  const query = `mutation ($input: ImportSellerOffersInput!) { importSellerOffers(input: $input) {
    createdCount rejections { sourceKey code params } userErrors { code field params } } }`;
  for (const { key, sellerId } of sellers) {
    if (!Object.hasOwn(habits, key)) continue;
    for (const offers of batchesOf(key as keyof typeof habits, products)) {
      const input = { sellerId, offers };
      const { importSellerOffers } = await door.ask(speakerOf(key), query, { input });
      refuseRejections(key, importSellerOffers);
    }
  }
}

/** The second business unit sells some of the same parts, so that the operator competes with itself, too. */
export async function seedUnitOffers(door: Door, products: readonly DemoProduct[]): Promise<void> {
  const query = `mutation ($input: ImportStoreOffersInput!) { importStoreOffers(input: $input) {
    createdCount rejections { sourceKey code params } userErrors { code field params } } }`;
  const [operator] = operatorCompany.people;
  for (const offers of batchesOf('semiconductors', products)) {
    const input = { businessUnitId: businessUnitId('semiconductors'), offers };
    const { importStoreOffers } = await door.ask(operator, query, { input });
    refuseRejections('semiconductors', importStoreOffers);
  }
}

function batchesOf(vendor: keyof typeof habits, products: readonly DemoProduct[]) {
  const rows = products.flatMap((p) =>
    p.millionths !== null && lot(vendor, p) < habits[vendor].share * 10
      ? [offerRow(vendor, p, p.millionths)]
      : [],
  );
  const starts = Array.from(
    { length: Math.ceil(rows.length / batchSize) },
    (_, i) => i * batchSize,
  );
  return starts.map((start) => rows.slice(start, start + batchSize));
}

function refuseRejections(
  vendor: string,
  answer: { userErrors: unknown[]; rejections: unknown[] | null },
) {
  const [problem] = [...answer.userErrors, ...(answer.rejections ?? [])];
  if (problem) throw new Error(`${vendor}: ${JSON.stringify(problem)}`);
}

/** Helios has negotiated: ten percent off the store's price for the parts it buys all the time. */
export async function seedPriceList(door: Door, products: readonly DemoProduct[]): Promise<void> {
  const [helios] = buyerCompanies;
  const wanted = [
    'LM358DR2G',
    'AMS1117-3.3',
    '0603WAF1002T5E',
    'CL10A105KB8NNNC',
    'CL05B104KO5NNNC',
  ];
  const [operator] = operatorCompany.people;
  for (const unit of ['components', 'semiconductors']) {
    const entries: object[] = [];
    for (const product of products) {
      if (!product.mpn || !wanted.includes(product.mpn) || product.millionths === null) continue;
      const offerId = await storeOfferOf(door, product.id, businessUnitId(unit));
      const unitPrice = { amount: amount((product.millionths * 900n) / 1000n), currencyCode };
      if (offerId) entries.push({ offerId, tiers: [{ minimumQuantity: 1, unitPrice }] });
    }
    if (entries.length === 0) continue;
    const input = {
      id: demoId('spl', `helios/${unit}`),
      businessUnitId: businessUnitId(unit),
      companyId: helios?.id,
      name: helios?.name,
      currencyCode,
      entries,
    };
    await door.act(operator, 'setStorePriceList', input, 'priceList { id }');
  }
}

/** Which unit has negotiated with whom, and at how many thousandths of the public price. */
const agreements = [
  { unit: 'industrial', buyer: 'helios', thousandths: 900n },
  { unit: 'industrial', buyer: 'dongfang', thousandths: 880n },
  { unit: 'electrical', buyer: 'dongfang', thousandths: 915n },
  { unit: 'electrical', buyer: 'mekong', thousandths: 930n },
] as const;

/** Prices for three buyers on the newest hundred offers of a unit, tier by tier. */
export async function seedUnitPriceLists(door: Door): Promise<void> {
  const [operator] = operatorCompany.people;
  const query = `query ($id: ID!) { businessUnit(id: $id) { offers(first: 100) { nodes {
    id tiers { minimumQuantity unitPrice { amount } } } } } }`;
  for (const { unit, buyer, thousandths } of agreements) {
    const { businessUnit } = await door.ask(operator, query, { id: businessUnitId(unit) });
    type Node = { id: string; tiers: { minimumQuantity: number; unitPrice: { amount: string } }[] };
    const entries = (businessUnit.offers.nodes as Node[]).map(({ id, tiers }) => ({
      offerId: id,
      tiers: tiers.map(({ minimumQuantity, unitPrice }) => ({
        minimumQuantity,
        unitPrice: {
          amount: amount((door.millionths(unitPrice.amount) * thousandths) / 1000n),
          currencyCode,
        },
      })),
    }));
    const company = buyerCompanies.find(({ key }) => key === buyer);
    const input = {
      id: demoId('spl', `${buyer}/${unit}`),
      businessUnitId: businessUnitId(unit),
      companyId: company?.id,
      name: company?.name,
      currencyCode,
      entries: entries.filter(({ tiers }) => tiers.length > 0),
    };
    await door.act(operator, 'setStorePriceList', input, 'priceList { id }');
  }
}

/** The business unit's own offer of a product, if it has one. */
export async function storeOfferOf(
  door: Door,
  productId: string,
  vendorId: string,
): Promise<string | null> {
  const query =
    'query ($id: ID!) { product(id: $id) { offers(first: 20) { nodes { id vendor { id } } } } }';
  const { product } = await door.ask(null, query, { id: productId });
  const nodes = product.offers.nodes as { id: string; vendor: { id: string } | null }[];
  return nodes.find((n) => n.vendor?.id === vendorId)?.id ?? null;
}
