// So many of everything that the prices of one vendor are made of: customer groups, lists, assortments, changes that
// are to come, and what an order must be worth.
import { newId } from '@agora/kernel/ids.js';
import { makeOffer, makeProduct, type Vendor } from '../goods.js';
import type { Person } from '../person.js';

const currencyCode = 'CNY';
/** After everything that a journey does. */
const effectiveAt = '2099-01-01T00:00:00.000Z';

interface Filling {
  operator: Person;
  /** Of a product that nobody else shall see. */
  content: object;
  companyId: string;
  offerIds: readonly string[];
}

/** Hands back a price list with all the offers. */
export async function fillPrices(
  vendor: Vendor,
  { operator, content, companyId, offerIds }: Filling,
  count: number,
): Promise<string> {
  const isStore = vendor.id.startsWith('bun_');
  const [whose, letter] = isStore ? (['Store', 's'] as const) : (['Seller', 'v'] as const);
  const act = (verb: string, input: object, selection: string) =>
    vendor.agent.mutate(verb, { vendorId: vendor.id, ...input }, `${selection} { id }`);
  const hidden = await makeOffer(
    vendor,
    await makeProduct(operator, newId('prd').slice(-12), content),
    { tiers: [[1, '1.00']], stock: 10 },
  );
  const tiers = [{ minimumQuantity: 1, unitPrice: { amount: '0.94', currencyCode } }];
  let priceListId = '';
  for (let i = 0; i < count; i++) {
    const group = { id: newId(`${letter}cg`), name: newId('grp'), companyIds: [companyId] };
    await act(`set${whose}CustomerGroup`, group, 'customerGroup');
    const whom = { companyIds: [companyId], groupIds: [group.id] };
    priceListId = newId(`${letter}pl`);
    const entries = offerIds.map((offerId) => ({ offerId, tiers, isOnRequest: false }));
    const list = { id: priceListId, name: `List ${i}`, currencyCode, ...whom, entries };
    await act(`create${whose}PriceList`, list, 'priceList');
    const chosen = { id: newId(`${letter}as`), name: newId('ass'), addOfferIds: [hidden] };
    await act(`set${whose}Assortment`, { ...chosen, ...whom }, 'assortment');
    const change = { id: newId(`${letter}pc`), percentBasisPoints: 100, decimalPlaces: 2 };
    await act(`schedule${whose}PriceChange`, { ...change, effectiveAt }, 'priceChange');
    const minimum = { groupId: group.id, currencyCode, minimum: { amount: '1', currencyCode } };
    await act(`set${whose}OrderMinimum`, minimum, isStore ? 'businessUnit' : 'seller');
  }
  return priceListId;
}
