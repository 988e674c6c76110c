// What a product states, in the reader's language: the name of an option, yes or no, else the text as it is.
import { useLingui } from '@lingui/react/macro';
import { inWordsOf } from '../data/generated/unit-words.js';
import { useFormat } from '../i18n/use-format.js';

interface Stated {
  text: string;
  boolean?: boolean | null;
  optionName?: { zhCN: string | null; en: string | null } | null;
}

export function useSpecificationText(): (stated: Stated) => string {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return ({ text, boolean, optionName }) => {
    if (typeof boolean === 'boolean') return boolean ? t`Yes` : t`No`;
    return format.text(optionName) || inWordsOf(i18n.locale, text);
  };
}
