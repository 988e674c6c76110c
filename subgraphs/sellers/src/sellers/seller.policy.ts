// Who may do what with sellers: their sales agents run them, the operator lets them sell or not. To other
// companies a seller is a storefront and nothing more.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Seller } from './seller.js';
import { type SellerState, sellerStates } from './seller-states.js';

export const sellerActions = {
  CREATE_OFFER: 'CREATE_OFFER',
  SET_PRICE_LIST: 'SET_PRICE_LIST',
  UPDATE_STOREFRONT: 'UPDATE_STOREFRONT',
  WRITE_TEMPLATES: 'WRITE_TEMPLATES',
  SET_AVAILABILITY: 'SET_AVAILABILITY',
  SEND_MESSAGE: 'SEND_MESSAGE',
  WARN: 'WARN',
  PROPOSE_COMMISSION: 'PROPOSE_COMMISSION',
  SUSPEND: 'SUSPEND',
  REINSTATE: 'REINSTATE',
  CLOSE: 'CLOSE',
} as const;

const isAgent = (actor: Actor, seller: Seller) => actor.actsFor(seller.companyId, 'SELLER_AGENT');
const isOperator = (actor: Actor) => actor.isOperator;

const endsIt = (actor: Actor, seller: Seller) =>
  actor.isOperator || actor.actsFor(seller.companyId, 'COMPANY_ADMIN');
const isOnThePlatform = ({ state }: Seller) => state !== 'CLOSED';

/** Of its company, or the operator: who may know more than the storefront says. */
export const isInsider = (actor: Actor, seller: Seller) =>
  actor.isOperator || actor.actsFor(seller.companyId);

/** Who sees its offers in all states, and its price lists. */
export const managesOffers = (actor: Actor, seller: Seller) =>
  actor.isOperator || isAgent(actor, seller);

export const sellerPolicy = definePolicy<Seller, SellerState>(
  sellerStates,
  isInsider,
)({
  createOffer: { who: isAgent },
  setPriceList: { who: isAgent },
  updateStorefront: { who: managesOffers },
  writeTemplates: { who: isAgent },
  setAvailability: { who: isAgent, when: isOnThePlatform },
  sendMessage: { who: managesOffers },
  warn: { who: isOperator },
  proposeCommission: { who: isOperator },
  suspend: { who: isOperator, to: 'SUSPENDED' },
  reinstate: { who: isOperator, to: 'ADMITTED' },
  close: { who: endsIt, to: 'CLOSED' },
});
