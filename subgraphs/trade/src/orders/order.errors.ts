// What can be refused about an order.
import { defineErrors } from '@agora/kernel/errors.js';

export const orderErrors = defineErrors({
  ORDER_NOT_CONFIRMABLE: 'The order does not wait for the vendor.',
  ORDER_NOT_DECLINABLE: 'The order does not wait for the vendor.',
  ORDER_NOT_CANCELLABLE: 'The order has gone too far to be cancelled, or has ended.',
  ORDER_NOT_SHIPPABLE: 'The order is not confirmed, or everything was shipped.',
  ORDER_NOT_RECEIVABLE: 'The order is not wholly shipped, or was received before.',
  ORDER_NOT_COMPLETABLE: 'The order was not received, or has ended.',
  QUANTITY_EXCEEDED: 'More than what is left of the line; `params.left` says how much that is.',
});
