// The purchase came to nothing: what the store held for it is free again.
import type { Work } from '@agora/kernel/work.js';
import { releaseReservation } from '@agora/offering/reservations/release-reservation.js';
import { storeTables } from '../store-tables.js';

export function releaseStoreReservation(work: Work, input: { purchaseId: string }) {
  return releaseReservation(work, storeTables, input);
}
