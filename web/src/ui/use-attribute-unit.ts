// The unit of an attribute in the reader's language.
import { useLingui } from '@lingui/react';
import { unitWord } from '../data/generated/unit-words.js';

export function useAttributeUnit(): (unit: string) => string {
  const { i18n } = useLingui();
  return (unit) => unitWord(i18n.locale, unit) ?? unit;
}
