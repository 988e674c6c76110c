// Parts of one offer's stock, as its components pass them on.
import type { OfferStockQuery as Answer } from '../../data/generated/graphql.js';

export type Offer = Extract<NonNullable<Answer['node']>, { inventory: unknown }>;
export type Inventory = NonNullable<Offer['inventory']>;
export interface WarehouseChoice {
  id: string;
  name: string;
  isOpen: boolean;
}
