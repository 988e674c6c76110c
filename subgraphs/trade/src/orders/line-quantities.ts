// Reads which quantities of which lines of an order are meant: every line once, within what is left. Pure.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { orderErrors } from './order.errors.js';
import type { OrderLine } from './order-line.js';
import type { LineQuantity } from './shipment.js';

/** Checks each against `leftOf`; errors name the entry, e.g. ["lines", "0", "quantity"]. */
export function checkedQuantities(
  lines: readonly OrderLine[],
  given: readonly LineQuantity[],
  minimum: number,
  leftOf: (line: OrderLine) => number,
): Map<OrderLine, number> {
  const quantities = new Map<OrderLine, number>();
  for (const [index, { orderLineId, quantity }] of given.entries()) {
    const line = lines.find((l) => l.id === orderLineId);
    if (!line) throw notFound(`lines.${index}.orderLineId`);
    if (quantities.has(line)) throw invalidInput(`lines.${index}.orderLineId`, 'REPEATED');
    const field = ['lines', String(index), 'quantity'];
    if (quantity < minimum) throw invalidInput(field, 'OUT_OF_RANGE', { minimum });
    const left = leftOf(line);
    if (quantity > left) {
      throw new DomainError(orderErrors.QUANTITY_EXCEEDED, { field, params: { left } });
    }
    quantities.set(line, quantity);
  }
  return quantities;
}
