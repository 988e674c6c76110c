// Optional texts of forms: empty and null both mean "none".
import { invalidInput } from '@agora/kernel/errors.js';

export function optionalText(value: string | null | undefined, field: string, lengthMax: number) {
  const text = value?.trim() ?? '';
  if (text.length > lengthMax) throw invalidInput(field, 'TOO_LONG', { lengthMax });
  return text || null;
}
