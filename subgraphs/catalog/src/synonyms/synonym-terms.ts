// The words of a synonym group: what may be one, and how two of them are told apart. Pure.
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { tokens } from '../search/tokens.js';

const termCountMax = 20;
const termLengthMax = 60;

/** How a term is compared: by what search sees of it. */
export const foldTerm = (term: string): string => tokens(term).join(' ');

/** Two to twenty different terms that search can see, as written; or INVALID_INPUT naming the term. */
export function termsFrom(input: readonly string[]): string[] {
  const terms: string[] = [];
  const known = new Set<string>();
  for (const [index, written] of input.entries()) {
    const term = textFrom(written, `terms.${index}`, termLengthMax);
    const folded = foldTerm(term);
    if (!folded) throw invalidInput(`terms.${index}`, 'NOTHING_TO_SEARCH');
    if (known.has(folded)) continue;
    known.add(folded);
    terms.push(term);
  }
  if (terms.length < 2) throw invalidInput('terms', 'TOO_FEW', { minimum: 2 });
  if (terms.length > termCountMax)
    throw invalidInput('terms', 'TOO_MANY', { maximum: termCountMax });
  return terms;
}
