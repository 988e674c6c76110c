// The closed sets of offers, as the schema shows them; the same in store and sellers.
// Importing this file registers them.
import { registerEnumType } from 'type-graphql';
import { priceSources } from '../prices/resolve-price.js';
import { stockStates } from '../stock/stock.js';
import { offerActions } from './offer.policy.js';
import { offerKinds, offerStates } from './offer-states.js';

const say = (description: string) => ({ description });

registerEnumType(offerKinds, {
  name: 'OfferKind',
  description: 'How an offer can be bought.',
  valuesConfig: {
    FIXED_PRICE: say('At the price it shows.'),
    NEGOTIABLE: say('At the price it shows, or at another one after an inquiry.'),
    ON_REQUEST: say(
      'The price is to be asked for; a company whose price list states one buys at that.',
    ),
    CONTRACT_ONLY: say('Only by inquiry, quote and contract; it does not go into a cart.'),
  },
});
registerEnumType(offerStates.asEnum, {
  name: 'OfferState',
  description: "Where an offer is in its life, by its vendor's will.",
  valuesConfig: {
    DRAFT: say('Being written; only its vendor and the operator see it.'),
    LIVE: say('Put up by its vendor; `isLive` says whether it can be bought now.'),
    PAUSED: say('Taken down for a while.'),
    WITHDRAWN: say('Taken down for good.'),
  },
});
registerEnumType(stockStates, {
  name: 'StockState',
  description: 'Whether an order can be filled from stock.',
  valuesConfig: {
    IN_STOCK: say('There is plenty.'),
    LOW_STOCK: say("Less than the vendor's threshold, or than ten smallest orders."),
    BACK_ORDER: say(
      'Less than the smallest order, but the vendor takes orders for what will come.',
    ),
    OUT_OF_STOCK: say('Less than the smallest order.'),
    MADE_TO_ORDER: say('Stock is not tracked: the lead time counts.'),
  },
});
registerEnumType(priceSources, {
  name: 'PriceSource',
  description: 'Where a price comes from.',
  valuesConfig: {
    COMPANY_PRICE_LIST: say("A price list of the viewer's own company."),
    GROUP_PRICE_LIST: say('A price list of a customer group it belongs to.'),
    PUBLIC_TIER: say('The tiers everyone sees.'),
  },
});
registerEnumType(offerActions, {
  name: 'OfferAction',
  description: 'What can be done to an offer.',
  valuesConfig: {
    UPDATE: say('Change its terms.'),
    PUBLISH: say('Put it up.'),
    PAUSE: say('Take it down for a while.'),
    WITHDRAW: say('Take it down for good.'),
    ADJUST_STOCK: say('Count its stock.'),
  },
});
