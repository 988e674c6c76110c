// How many of something a line may ask for: it fits 32 bits with room for a sum. The offer's own rules are its owner's to judge.
import { invalidInput } from '@agora/kernel/errors.js';

export const quantityMax = 1_000_000_000;

export function checkedQuantity(quantity: number, field = 'quantity'): number {
  if (quantity < 1 || quantity > quantityMax) {
    throw invalidInput(field, 'OUT_OF_RANGE', { minimum: 1, maximum: quantityMax });
  }
  return quantity;
}
