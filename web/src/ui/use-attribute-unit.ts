// The unit of an attribute in the reader's language. Signs are read everywhere, "mm" as "Ω"; words are not.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

const words = [
  [/^(h|hrs?|[Hh]ours?|小时)$/, msg`h`],
  [/^(days?|天|日)$/i, msg`days`],
  [/^(weeks?|周)$/i, msg`weeks`],
  [/^(months?|个?月)$/i, msg`months`],
  [/^(years?|年)$/i, msg`years`],
  [/^(times|cycles|次)$/i, msg`times`],
  [/^(pcs?|pieces?|[个件只])$/i, msg`pcs`],
] as const;

export function useAttributeUnit(): (unit: string) => string {
  const { i18n } = useLingui();
  return (unit) => {
    const word = words.find(([spelling]) => spelling.test(unit))?.[1];
    return word ? i18n._(word) : unit;
  };
}
