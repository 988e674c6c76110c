// What money an order moves, and why. Confirmed: the buyer owes the platform and the platform owes the
// vendor, so what passes through clearing is zero. Cancelled afterwards: the same, the other way round.
import {
  buyerPayable,
  clearing,
  type TransferDraft,
  vendorReceivable,
} from '../ledger/transfer-draft.js';
import type { Order } from './order.js';

type Billed = Pick<Order, 'id' | 'buyerCompanyId' | 'vendorCompanyId' | 'total'>;

/** Nothing for an order that costs nothing. */
export function debtOf(order: Billed): TransferDraft[] {
  const { id: reference, total: amount } = order;
  if (amount.isZero) return [];
  const buyer = buyerPayable(order.buyerCompanyId);
  const vendor = vendorReceivable(order.vendorCompanyId);
  return [
    { kind: 'ORDER_DEBT', reference, source: buyer, destination: clearing, amount },
    { kind: 'ORDER_CLAIM', reference, source: clearing, destination: vendor, amount },
  ];
}

export function reversalOf(order: Billed): TransferDraft[] {
  return debtOf(order).map(({ kind, source, destination, ...rest }) => ({
    ...rest,
    kind: kind === 'ORDER_DEBT' ? 'ORDER_DEBT_REVERSED' : 'ORDER_CLAIM_REVERSED',
    source: destination,
    destination: source,
  }));
}
