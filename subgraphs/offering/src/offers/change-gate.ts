// What stands between a vendor's change and the buyers who would see it. Sellers have one, the store has none;
// every way in asks it: forms, files, and changes of many prices.
import type { Work } from '@agora/kernel/work.js';
import type { StoredTier } from '../prices/price-tiers.js';
import type { Offer } from './offer.js';

export interface JudgedTerms {
  readonly kind: string;
  readonly storedTiers: readonly StoredTier[];
}

export interface HeldChange {
  readonly step: 'PUBLISH' | 'UPDATE';
  readonly rules: readonly string[];
  /** The input of the update that is carried out after a yes. */
  readonly change?: object;
  readonly after?: JudgedTerms;
}

export interface ChangeGate {
  /** The rules that a change hits; none when buyers do not see the offer, or nothing stands against it. */
  rulesForUpdate(offer: Offer, after: JudgedTerms): readonly string[];
  /** The rules that going up hits; without any it counts as one that is up. */
  rulesForPublishing(offer: Offer): readonly string[];
  /** The change waits, in the place of what waited before. The offer's row is locked and stays as it is. */
  hold(work: Work, offer: Offer, held: HeldChange): Promise<void>;
  /** Other prices or another way of selling were written, or it went up: what waits must not speak of before. */
  rewritten(work: Work, offer: Offer): Promise<void>;
  /** Calls off what waits when it would bring these prices; tells whether it did. */
  callOff(work: Work, offer: Offer, tiers: readonly StoredTier[]): Promise<boolean>;
}
