// What the access test's market has in it: people, vendors, things and the secrets planted in them.
import type { Vendor } from '../goods.js';
import type { JourneyMarket } from '../market.js';
import type { Person } from '../person.js';
import type { KnownThings } from './known-things.js';
import type { Secrets } from './secrets.js';

export interface FurnishedMarket {
  readonly journey: JourneyMarket;
  readonly secrets: Secrets;
  readonly known: KnownThings;
  readonly operator: Person;
  readonly buyer: Person;
  /** A seller whose application waits for the operator. */
  readonly applicant: Person;
  readonly unit: Vendor;
  readonly seller: Vendor;
  readonly stranger: Vendor;
  readonly productId: string;
  readonly brandId: string;
  readonly storeOfferId: string;
  readonly sellerOfferId: string;
}
