// What a market is filled with: products, vendors and their offers, each made by whose business it is, by the
// operations everybody has.
import { newId } from '@agora/kernel/ids.js';
import type { JourneyMarket } from './market.js';
import type { Person } from './person.js';

export const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' });

/** Public tiers: `[[1, '2.50'], [100, '2.10']]`. */
export type Tiers = readonly (readonly [minimumQuantity: number, amount: string])[];

export const tiersOf = (tiers: Tiers) =>
  tiers.map(([minimumQuantity, amount]) => ({ minimumQuantity, unitPrice: yuan(amount) }));

/** Who sells: a business unit of the operator, or a seller. */
export interface Vendor {
  readonly id: string;
  readonly slug: string;
  readonly agent: Person;
}

interface OfferTerms {
  readonly tiers: Tiers;
  /** Units on hand. */
  readonly stock: number;
  readonly leadTimeDays?: number;
  readonly vendorSku?: string;
  /** Left as a draft when true. */
  readonly isDraft?: boolean;
}

export async function makeCategory(operator: Person, en: string, attributes: object[] = []) {
  const input = { id: newId('cat'), name: { en }, attributes };
  return (await operator.mutate('createCategory', input, 'category { id }')).category.id as string;
}

export async function makeAttribute(operator: Person, en: string, about: object) {
  const input = { id: newId('att'), name: { en }, isFilterable: true, isComparable: true };
  const made = await operator.mutate('createAttribute', { ...input, ...about }, 'attribute { id }');
  return made.attribute.id as string;
}

export async function makeBrand(operator: Person, name: string): Promise<string> {
  const input = { id: newId('brd'), name };
  return (await operator.mutate('createBrand', input, 'brand { id }')).brand.id;
}

export async function makeProduct(operator: Person, mpn: string, about: object = {}) {
  const input = { id: newId('prd'), name: { en: `Part ${mpn}` }, mpn, ...about };
  return (await operator.mutate('createProduct', input, 'product { id }')).product.id as string;
}

export async function openBusinessUnit(operator: Person, slug: string): Promise<Vendor> {
  const input = { id: newId('bun'), name: { en: `The ${slug}` }, slug };
  await operator.mutate('createBusinessUnit', input, 'businessUnit { id }');
  return { id: input.id, slug, agent: operator };
}

export function applicationOf(slug: string, about: object = {}) {
  return {
    id: newId('app'),
    storefrontName: { en: `The ${slug}` },
    slug,
    businessLicenseNumber: `licence of ${slug}`,
    contactEmail: `${slug}@example.com`,
    acceptedTerms: '2026-01',
    plannedProductIds: [newId('prd')],
    ...about,
  };
}

/** A company registers, applies and is admitted by the operator. */
export async function admitSeller(
  journey: JourneyMarket,
  slug: string,
  about: object = {},
): Promise<Vendor> {
  const agent = await journey.register('BOTH');
  const application = applicationOf(slug, about);
  await agent.mutate('submitSellerApplication', application, 'application { id }');
  const decision = { applicationId: application.id, confirmed: ['LICENSE_CHECKED'] };
  const operator = await journey.operator();
  await operator.mutate('approveSellerApplication', decision, 'application { id }');
  return { id: (await agent.ask('{ mySeller { id } }')).mySeller.id, slug, agent };
}

/** An offer of either kind of vendor, published unless it is to stay a draft; its id. */
export async function makeOffer(vendor: Vendor, productId: string, terms: OfferTerms) {
  const isStore = vendor.id.startsWith('bun_');
  const kind = isStore ? 'Store' : 'Seller';
  const { tiers, stock, isDraft = false, ...others } = terms;
  const input = {
    id: newId(isStore ? 'sto' : 'slo'),
    ...(isStore ? { businessUnitId: vendor.id } : {}), // A seller's agent has one seller.
    productId,
    tiers: tiersOf(tiers),
    stock: { isTracked: true, onHandQuantity: stock },
    ...others,
  };
  await vendor.agent.mutate(`create${kind}Offer`, input, 'offer { id }');
  const offerId = { offerId: input.id };
  if (!isDraft) await vendor.agent.mutate(`publish${kind}Offer`, offerId, 'offer { id }');
  return input.id as string;
}

/** Puts one company into a customer group of its own, with an order minimum; the group's id. */
export async function giveGroup(vendor: Vendor, companyId: string, name: string) {
  const isStore = vendor.id.startsWith('bun_');
  const kind = isStore ? 'Store' : 'Seller';
  const id = newId(isStore ? 'scg' : 'vcg');
  const group = { id, vendorId: vendor.id, name, companyIds: [companyId] };
  await vendor.agent.mutate(`set${kind}CustomerGroup`, group, 'customerGroup { id }');
  const minimum = { amount: '0.01', currencyCode: 'CNY' };
  const least = { vendorId: vendor.id, groupId: id, currencyCode: 'CNY', minimum };
  await vendor.agent.mutate(`set${kind}OrderMinimum`, least, 'userErrors { code }');
  return id as string;
}

/** Shows an offer to one company alone; the assortment's id. */
export async function giveAssortment(
  vendor: Vendor,
  companyId: string,
  offerId: string,
  name: string,
) {
  const isStore = vendor.id.startsWith('bun_');
  const id = newId(isStore ? 'sas' : 'vas');
  const whom = { companyIds: [companyId], groupIds: [], addOfferIds: [offerId] };
  const input = { id, vendorId: vendor.id, name, ...whom };
  await vendor.agent.mutate(
    `set${isStore ? 'Store' : 'Seller'}Assortment`,
    input,
    'assortment { id }',
  );
  return id as string;
}

/** Lets all public prices rise in some years; the change's id. */
export async function scheduleChange(vendor: Vendor) {
  const isStore = vendor.id.startsWith('bun_');
  const input = {
    id: newId(isStore ? 'spc' : 'vpc'),
    vendorId: vendor.id,
    percentBasisPoints: 300,
    decimalPlaces: 6,
    effectiveAt: '2030-01-01T00:00:00.000Z',
  };
  const verb = `schedule${isStore ? 'Store' : 'Seller'}PriceChange`;
  await vendor.agent.mutate(verb, input, 'priceChange { id }');
  return input.id as string;
}

/** Gives one company prices of its own for one offer; the list's id. */
export async function givePriceList(
  vendor: Vendor,
  companyId: string,
  offerId: string,
  tiers: Tiers,
) {
  const isStore = vendor.id.startsWith('bun_');
  const input = {
    id: newId(isStore ? 'spl' : 'vpl'),
    ...(isStore ? { businessUnitId: vendor.id } : {}),
    companyId,
    currencyCode: 'CNY',
    entries: [{ offerId, tiers: tiersOf(tiers) }],
  };
  const verb = isStore ? 'setStorePriceList' : 'setSellerPriceList';
  await vendor.agent.mutate(verb, input, 'priceList { id }');
  return input.id as string;
}
