// Countries by their ISO 3166-1 alpha-2 code, as the runtime's own data knows them.
import { invalidInput } from '@agora/kernel/errors.js';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
// Codes that the data names but that are no countries: unions, test codes, "unknown".
const notCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** The code, or INVALID_INPUT naming the field. */
export function countryFrom(code: string, field: string): string {
  const isCountry = /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && regions.of(code);
  if (!isCountry) throw invalidInput(field, 'NOT_A_COUNTRY');
  return code;
}
