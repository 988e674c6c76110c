// Who offers which of the generated products, at what price, how fast and from what stock. All is told by the
// vendor's and the product's names, never by chance; a product that fell through goes to a business unit.
import { createHash } from 'node:crypto';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { Door } from './door.js';
import { keyOf } from './goods/all-goods.js';
import { categoryPaths } from './goods/categories.js';
import type { DemoGood } from './goods/good.js';
import { operatorCompany } from './people.js';
import { businessUnitId, type DemoSeller } from './seed-vendors.js';
import { speakerOf } from './speaker.js';
import {
  businessUnits,
  type Field,
  fields,
  type SellerPlan,
  sellers,
  type Trade,
} from './vendors.js';

const currencyCode = 'CNY';
const rowsAtOnce = 250;
const plannedCount = 4;

interface Vendor {
  readonly key: string;
  readonly trade: Trade;
  readonly isUnit: boolean;
}

const vendors: readonly Vendor[] = [
  ...businessUnits.flatMap(({ key, trade }) => (trade ? [{ key, trade, isUnit: true }] : [])),
  ...sellers.flatMap(({ key, trade }) => (trade ? [{ key, trade, isUnit: false }] : [])),
];

const fieldOfRoot = new Map(Object.entries(fields).map(([key, name]) => [name, key as Field]));

const fieldOf = (good: DemoGood) =>
  fieldOfRoot.get(categoryPaths.get(good.category)?.[0]?.en as (typeof fields)[Field]);

/** What a seller names when it applies: a few things of its fields. */
export const goodsPlannedBy = ({ field, trade }: SellerPlan, goods: readonly DemoGood[]) => {
  const of: readonly (string | undefined)[] = trade ? Object.keys(trade.assortment) : [field];
  return goods.filter((good) => of.includes(fieldOf(good))).slice(0, plannedCount);
};

/** A number from 0 to 999 that this product always has for this vendor. */
function lot(vendor: string, good: DemoGood): number {
  const hash = createHash('sha256')
    .update(`${vendor}/${keyOf(good)}`)
    .digest();
  return hash.readUInt32BE(0) % 1000;
}

/** What everybody who deals in such things keeps in good stock, so that there is something to compare. */
const isStaple = ({ mpn }: DemoGood) =>
  /^(620[2-6]|630[4-6])|^4017-M(8|10)x|^4762-M6x|^H07V-K-[12]\.5-|^T[SP]2\.5-/.test(mpn) ||
  /^C6A-|^(YE3|DM3)-132|^IS80|^G\d0-|^NQ5|^(SI|LJ)12|^RV063|^VDR-240/.test(mpn);

/** Who sells it: two to six for most, nobody for a few that are to be asked for. */
export function vendorsOf(good: DemoGood): Vendor[] {
  const field = fieldOf(good);
  if (!field) return [];
  const isWork = good.brand === null;
  const willing = vendors.filter(({ trade }) => trade.assortment[field] !== undefined);
  const found = willing.filter(({ key, trade, isUnit }) => {
    if (isWork && !isUnit) return false;
    return isStaple(good) || lot(key, good) < (trade.assortment[field] ?? 0) * 10;
  });
  if (found.length > 0 || lot('nobody', good) < 120) return found;
  return willing.filter(({ isUnit }) => isUnit).slice(0, 1);
}

/** Three significant digits, as people price. */
function priced(yuan: number): bigint {
  const [digits = '0', exponent = '0'] = yuan.toExponential(2).split('e');
  const millionths = Math.round(Number(digits) * 10 ** (Number(exponent) + 6));
  return BigInt(Math.max(millionths, 1));
}

/** Steps that fit what a thing costs: screws by the thousand, servers by the handful. */
const stepsOf = (price: number): readonly [number, number] =>
  price > 20_000 ? [3, 10] : price > 1_000 ? [5, 20] : price > 100 ? [10, 50] : [10, 100];

export function offerRow(vendor: Vendor, good: DemoGood, productId: string) {
  const { trade, key } = vendor;
  const number = lot(key, good);
  const { price, pack = 1, minimum = pack } = good;
  const base = (price * (trade.level + (number % 70) - 35)) / 1000;
  const thousandths = [1000, ...trade.discounts];
  const levels = [1, ...stepsOf(price)].map((step, i) => ({
    minimumQuantity: step * minimum,
    millionths: priced((base * (thousandths[i] ?? 1000)) / 1000),
  }));
  const tiers = levels.filter(
    ({ millionths }, i) => i === 0 || millionths < (levels[i - 1]?.millionths ?? 0n),
  );
  const stock = stockOf(good, number);
  const [fromStock, made] = trade.leadTimeDays;
  return {
    sourceKey: keyOf(good),
    productId,
    tiers: tiers.map(({ minimumQuantity, millionths }) => ({
      minimumQuantity,
      unitPrice: { amount: UnitPrice.of(millionths, currencyCode).amount, currencyCode },
    })),
    minimumQuantity: minimum,
    orderMultiple: pack,
    leadTimeDays: stock === null || stock === 0 ? made + (number % 9) : fromStock + (number % 3),
    stock,
    vendorSku: `${trade.skuPrefix}-${good.mpn}`.slice(0, 100),
  };
}

/** Null is made to order. One in seventeen is out, one in twelve nearly. */
function stockOf(good: DemoGood, number: number): number | null {
  const { price, pack = 1, kind } = good;
  if (kind === 'SERVICE' || (price > 8_000 && number % 2 === 0)) return null;
  if (number % 17 === 0 && !isStaple(good)) return 0;
  if (number % 12 === 0 && !isStaple(good)) return pack * (1 + (number % 5));
  const usual = price > 2_000 ? 4 : price > 200 ? 30 : price > 10 ? 240 : 2_400;
  return Math.ceil((usual * (1 + (number % 9))) / pack) * pack + pack * 12;
}

export async function seedGoodsOffers(
  door: Door,
  goods: readonly DemoGood[],
  idOf: ReadonlyMap<string, string>,
  admitted: readonly DemoSeller[],
): Promise<void> {
  const rows = new Map<Vendor, object[]>();
  for (const good of goods) {
    for (const vendor of vendorsOf(good)) {
      const row = offerRow(vendor, good, idOf.get(keyOf(good)) ?? '');
      rows.set(vendor, [...(rows.get(vendor) ?? []), row]);
    }
  }
  for (const [vendor, offers] of rows) {
    for (let from = 0; from < offers.length; from += rowsAtOnce) {
      await send(door, vendor, offers.slice(from, from + rowsAtOnce), admitted);
    }
  }
}

async function send(
  door: Door,
  { key, isUnit }: Vendor,
  offers: readonly object[],
  admitted: readonly DemoSeller[],
): Promise<void> {
  const [operator] = operatorCompany.people;
  const verb = isUnit ? 'importStoreOffers' : 'importSellerOffers';
  const sellerId = admitted.find((s) => s.key === key)?.sellerId;
  const whose = isUnit ? { businessUnitId: businessUnitId(key) } : { sellerId };
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    createdCount rejections { sourceKey code params } userErrors { code field params } } }`;
  const person = isUnit ? operator : speakerOf(key);
  const answer = (await door.ask(person, query, { input: { ...whose, offers } }))[verb];
  const [problem] = [...answer.userErrors, ...(answer.rejections ?? [])];
  if (problem) throw new Error(`${key}: ${JSON.stringify(problem)}`);
}
