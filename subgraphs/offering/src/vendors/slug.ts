// A vendor's place in addresses: lower-case words of letters and digits joined by single hyphens.
import { invalidInput } from '@agora/kernel/errors.js';

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const lengthMin = 2;
const lengthMax = 60;

export function slugFrom(given: string, field: string): string {
  const slug = given.trim().toLowerCase();
  if (!shape.test(slug) || slug.length < lengthMin || slug.length > lengthMax) {
    throw invalidInput(field, 'NOT_A_SLUG', { value: given, lengthMin, lengthMax });
  }
  return slug;
}
