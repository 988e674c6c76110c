// The purchase came to nothing: what was held of sellers' offers is free again.
import type { Work } from '@agora/kernel/work.js';
import { releaseReservation } from '@agora/offering/reservations/release-reservation.js';
import { sellerTables } from '../seller-tables.js';

export function releaseSellerReservation(work: Work, input: { purchaseId: string }) {
  return releaseReservation(work, sellerTables, input);
}
