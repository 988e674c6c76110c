// One offer of the demo's store whose price can be changed by its people and looked up in search.
import type { Door } from '../demo/door.js';
import { operatorCompany } from '../demo/people.js';

const partNumber = 'LM393DR2G';
const currencyCode = 'CNY';

export interface VendorPrice {
  readonly offerId: string;
  /** Writes the public price anew, as the vendor's people do. */
  readonly change: (amount: string) => Promise<void>;
  /** The price that search has of the product, most expensive offers first; null when it has none. */
  readonly indexed: () => Promise<string | null>;
}

export async function demoVendorPrice(door: Door): Promise<VendorPrice> {
  const [operator] = operatorCompany.people;
  const found = await door.ask(
    null,
    `query ($text: String!) { search(query: { text: $text }, first: 1) {
      hits { nodes { product { id offers(first: 20) { nodes { id __typename } } } } } } }`,
    { text: partNumber },
  );
  const offers: { id: string; __typename: string }[] =
    found.search.hits.nodes[0]?.product.offers.nodes ?? [];
  const offerId = offers.find((offer) => offer.__typename === 'StoreOffer')?.id;
  if (!offerId) throw new Error(`the store does not offer ${partNumber}`);
  return {
    offerId,
    async change(amount) {
      const tiers = [{ minimumQuantity: 1, unitPrice: { amount, currencyCode } }];
      await door.act(operator, 'updateStoreOffer', { offerId, tiers }, 'offer { id }');
    },
    async indexed() {
      const { search } = await door.ask(
        null,
        `query ($text: String!) { search(query: { text: $text }, first: 1) {
          facets { price { maximum } } } }`,
        { text: partNumber },
      );
      const maximum = search.facets.price?.maximum;
      return maximum == null ? null : String(Number(maximum));
    },
  };
}
