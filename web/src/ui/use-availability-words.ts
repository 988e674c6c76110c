// How a quantity can be had, where it is not simply there: with the day the vendor expects to have it.
import { useLingui } from '@lingui/react/macro';
import type { AvailabilityOutcome } from '../data/generated/graphql.js';
import { useFormat } from '../i18n/use-format.js';

interface Promised {
  readonly availability: AvailabilityOutcome | null;
  readonly availableOn: string | null;
}

/** Null when it is there, or nobody knows. */
export function useAvailabilityWords() {
  const { t } = useLingui();
  const format = useFormat();
  return ({ availability, availableOn }: Promised): string | null => {
    if (availability === 'MADE_TO_ORDER') return t`Made to order`;
    if (availability !== 'BACK_ORDER') return null;
    if (!availableOn) return t`On back-order, no date yet`;
    const day = format.day(availableOn);
    return t`On back-order, expected ${day}`;
  };
}
