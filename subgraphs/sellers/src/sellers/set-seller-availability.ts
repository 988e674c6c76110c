// A seller says whether it takes orders: open, on holiday until a day (now, or from a day to come), or closed
// until it says otherwise. Independent of what the operator says of it.
import { invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedTextInput, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { sellerErrors } from './seller.errors.js';
import { Seller } from './seller.js';
import { sellerPolicy } from './seller.policy.js';
import type { SellerAvailability } from './seller-states.js';
import { tellStanding } from './tell-standing.js';

export interface AvailabilityInput {
  sellerId: string;
  availability: SellerAvailability;
  from?: Date | null;
  until?: Date | null;
  note?: LocalizedTextInput | null;
}

const daysMax = 366;

export async function setSellerAvailability(work: Work, input: AvailabilityInput): Promise<Seller> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  work.authorize(sellerPolicy.setAvailability, seller, sellerErrors.SELLER_STATE);
  const wasActive = seller.isActive;
  const { availability, note } = input;
  const isHoliday = availability === 'HOLIDAY';
  const { from, until } = isHoliday ? holidayFrom(input, work.now) : { from: null, until: null };
  const hasBegun = !from || from <= work.now;
  seller.availability = isHoliday && !hasBegun ? 'OPEN' : availability;
  seller.holidayFrom = hasBegun ? null : from;
  seller.holidayUntil = until;
  const says = note && availability !== 'OPEN';
  seller.availabilityNote = says ? localizedTextFrom(note, 'note', 1000) : null;
  await tellStanding(work, seller, wasActive);
  return seller;
}

function holidayFrom({ from, until }: AvailabilityInput, now: Date) {
  const start = from && from > now ? from : now;
  if (!until) throw invalidInput('until', 'EMPTY');
  if (until <= start) {
    throw invalidInput('until', 'IN_THE_PAST', { value: until.toISOString() });
  }
  const latest = new Date(start.getTime() + daysMax * 86_400_000);
  if (until > latest) throw invalidInput('until', 'TOO_LATE', { maximum: latest.toISOString() });
  return { from: from ?? null, until };
}
