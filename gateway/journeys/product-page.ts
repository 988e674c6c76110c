// What a product page shows, in one query over catalog, both vendors' subgraphs, forum and rfq.
import type { Person } from './person.js';

const query = `query ($id: ID!, $quantity: Int!) {
  product(id: $id) {
    name { en }
    mpn
    brand { name }
    category { name { en } }
    specifications { text number option attribute { name { en } unit } }
    offerCount
    priceFrom { amount }
    offers(quantity: $quantity) {
      totalCount
      nodes {
        __typename
        id
        vendor { __typename id slug name { en } isSelfOperated }
        priceFor(quantity: $quantity) { unitPrice { amount } total { amount } source }
        stock { availableQuantity state }
      }
    }
    threads(filter: { kind: QUESTION }) {
      nodes { id title state acceptedPost { bodyHtml } author { displayName } }
    }
    openQuestionCount
    demands { nodes { id title state lines { quantity } } }
  }
}`;

/** The whole answer, errors included. */
export const productPageAnswer = (person: Person, id: string, quantity = 100) =>
  person.answer(query, { id, quantity });

/** The product with all that belongs to it; throws when a part is missing. */
export const productPage = async (person: Person, id: string, quantity = 100) =>
  (await person.ask(query, { id, quantity })).product;

const searchQuery = `query ($text: String!) {
  search(query: { text: $text }) {
    totalCount
    facets { vendors { vendor { id } count } }
    hits { nodes { offerCount indexedPrice { amount } product { id } bestOffer { id } } }
  }
}`;

export const search = async (person: Person, text: string) =>
  (await person.ask(searchQuery, { text })).search;
