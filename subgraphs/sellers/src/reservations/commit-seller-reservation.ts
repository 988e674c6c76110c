// Trade has placed the purchase: what was held of sellers' offers is sold.
import type { Work } from '@agora/kernel/work.js';
import { commitReservation } from '@agora/offering/reservations/commit-reservation.js';
import { sellerTables } from '../seller-tables.js';

export function commitSellerReservation(work: Work, input: { purchaseId: string }) {
  return commitReservation(work, sellerTables, input);
}
