// What this browser searched lately, offered while the search field is empty.
import { remembered, textsFrom, withFirst } from '../../data/remembered.js';

const KEPT_MAX = 8;

export const recentSearches = remembered('recentSearches', (stored) => textsFrom(stored, KEPT_MAX));

export function rememberSearch(text: string): void {
  if (text) recentSearches.set(withFirst(recentSearches.get(), text, KEPT_MAX));
}
