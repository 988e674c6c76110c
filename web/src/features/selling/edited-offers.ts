// Which offers an edit is about.
import type { MyOffersParams } from './selling.queries.js';

export interface EditedOffers {
  sellerId: string;
  /** The edit is about the offers that the list shows … */
  params: MyOffersParams;
  listedCount: number;
  /** … or about these alone. */
  offerIds?: readonly string[];
}
