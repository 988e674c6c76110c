// What a product states, in the reader's language: the name of an option, yes or no, else the text as it is.
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/use-format.js';

interface Stated {
  text: string;
  boolean?: boolean | null;
  optionName?: { zhCN: string | null; en: string | null } | null;
}

export function useSpecificationText(): (stated: Stated) => string {
  const { t } = useLingui();
  const format = useFormat();
  const words: Record<string, string> = { months: t`months`, h: t`h` };
  /** Signs of units are read everywhere, words are not: "12 months". */
  const inWords = (text: string) =>
    text.replace(/(?<=^[\d.]+ )\w+$/, (unit) => words[unit] ?? unit);
  return ({ text, boolean, optionName }) => {
    if (typeof boolean === 'boolean') return boolean ? t`Yes` : t`No`;
    return format.text(optionName) || inWords(text);
  };
}
