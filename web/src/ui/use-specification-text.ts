// What a product states, in the reader's language: the name of an option, yes or no, else the text as it is.
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/use-format.js';
import { useAttributeUnit } from './use-attribute-unit.js';

interface Stated {
  text: string;
  boolean?: boolean | null;
  optionName?: { zhCN: string | null; en: string | null } | null;
}

export function useSpecificationText(): (stated: Stated) => string {
  const { t } = useLingui();
  const format = useFormat();
  const unitText = useAttributeUnit();
  /** "12 months", "100,000次": the unit is what stands behind the number. */
  const inWords = (text: string) => {
    const [, number, unit] = /^([\d.,]+) ?([^\d\s]+)$/.exec(text) ?? [];
    const word = unit && unitText(unit);
    return word && word !== unit ? `${number} ${word}` : text;
  };
  return ({ text, boolean, optionName }) => {
    if (typeof boolean === 'boolean') return boolean ? t`Yes` : t`No`;
    return format.text(optionName) || inWords(text);
  };
}
