// Trade has placed the purchase: what the store held for it is sold.
import type { Work } from '@agora/kernel/work.js';
import { commitReservation } from '@agora/offering/reservations/commit-reservation.js';
import { storeTables } from '../store-tables.js';

export function commitStoreReservation(work: Work, input: { purchaseId: string }) {
  return commitReservation(work, storeTables, input);
}
