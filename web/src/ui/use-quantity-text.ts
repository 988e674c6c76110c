// A quantity with what it is counted in: the product's unit, in the reader's language.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { ProductUnit } from '../data/generated/graphql.js';
import { useFormat } from '../i18n/use-format.js';

const words: Record<ProductUnit, MessageDescriptor> = {
  PIECE: msg({ message: '{count, plural, one {pc} other {pcs}}' }),
  PAIR: msg({ message: '{count, plural, one {pair} other {pairs}}' }),
  SET: msg({ message: '{count, plural, one {set} other {sets}}' }),
  PACK: msg({ message: '{count, plural, one {pack} other {packs}}' }),
  ROLL: msg({ message: '{count, plural, one {roll} other {rolls}}' }),
  METER: msg({ message: 'm' }),
  SQUARE_METER: msg({ message: 'm²' }),
  CUBIC_METER: msg({ message: 'm³' }),
  LITER: msg({ message: 'l' }),
  GRAM: msg({ message: 'g' }),
  KILOGRAM: msg({ message: 'kg' }),
  TON: msg({ message: 't' }),
  HOUR: msg({ message: '{count, plural, one {hour} other {hours}}' }),
  DAY: msg({ message: '{count, plural, one {day} other {days}}' }),
  WEEK: msg({ message: '{count, plural, one {week} other {weeks}}' }),
  MONTH: msg({ message: '{count, plural, one {month} other {months}}' }),
  YEAR: msg({ message: '{count, plural, one {year} other {years}}' }),
  JOB: msg({ message: '{count, plural, one {job} other {jobs}}' }),
};

/** The unit alone, as it is said of so many. */
export function useUnitWord() {
  const { i18n } = useLingui();
  return (unit: ProductUnit, count: number) => i18n._({ ...words[unit], values: { count } });
}

/** The unit at the end of the field in which so many are stated. */
export function useUnitSection() {
  const wordOf = useUnitWord();
  return (quantity: number, unit: ProductUnit = 'PIECE') => ({
    rightSection: wordOf(unit, quantity),
    rightSectionWidth: 56,
    rightSectionPointerEvents: 'none' as const,
    // The field is called by its label alone.
    rightSectionProps: { 'aria-hidden': true },
  });
}

export function useQuantityText() {
  const format = useFormat();
  const wordOf = useUnitWord();
  /** On one line. What is not in the catalog is counted in pieces. */
  return (quantity: number, unit: ProductUnit = 'PIECE') =>
    `${format.number(quantity)}\u00a0${wordOf(unit, quantity)}`;
}
