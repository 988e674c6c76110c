// Slugs: names in addresses, lower case, unique among their kind for ever.
import { defineErrors, invalidInput } from '@agora/kernel/errors.js';

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slugLengthMax = 80;

export const slugErrors = defineErrors({ SLUG_TAKEN: 'Something else has this slug.' });

/** The slug, or INVALID_INPUT. */
export function slugFrom(slug: string, field: string): string {
  if (slug.length > slugLengthMax) {
    throw invalidInput(field, 'TOO_LONG', { lengthMax: slugLengthMax });
  }
  if (!shape.test(slug)) throw invalidInput(field, 'NOT_A_SLUG');
  return slug;
}
