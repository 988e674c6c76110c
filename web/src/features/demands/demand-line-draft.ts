// A line of a demand while it is being written.
import type { PublishDemandLineInput } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import { PIECES } from '../../ui/use-unit-text.js';

export interface DemandLineDraft {
  id: string;
  product: PickedProduct | null;
  specification: string;
  /** Null until somebody says how many. */
  quantity: number | null;
  unit: string;
  /** A decimal string; empty when the buyer keeps it to itself. */
  targetUnitPrice: string;
}

export const emptyLine = (): DemandLineDraft => ({
  id: newId('dln'),
  product: null,
  specification: '',
  quantity: null,
  unit: PIECES,
  targetUnitPrice: '',
});

export function lineInputOf(line: DemandLineDraft, currencyCode: string): PublishDemandLineInput {
  const amount = line.targetUnitPrice.trim();
  return {
    id: line.id,
    productId: line.product?.id ?? null,
    specification: line.specification.trim() || null,
    quantity: line.quantity ?? 0,
    unit: line.unit.trim(),
    targetUnitPrice: amount ? { amount, currencyCode } : null,
  };
}
