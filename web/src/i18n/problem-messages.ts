// What stands against a line of a cart or a purchase, for people. Owners of offers may add codes; one that
// is not known here is shown as a general sentence.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber } from './format.js';

const messages: Record<string, MessageDescriptor> = {
  NOT_FOUND: msg`This offer is no longer there.`,
  NOT_LIVE: msg`This offer is not on sale right now.`,
  CONTRACT_ONLY: msg`This is sold by contract only: ask for a quote.`,
  BELOW_MINIMUM: msg({ message: 'The smallest order is {minimumQuantity}.' }),
  NOT_A_MULTIPLE: msg({ message: 'Order a multiple of {orderMultiple}.' }),
  NOT_PRICED: msg`There is no price for your company.`,
  ON_REQUEST: msg`The price is on request: ask the vendor for a quote.`,
  BELOW_ORDER_VALUE: msg({
    message: 'An order of this vendor is worth at least {minimum} {currencyCode}.',
  }),
  PRICE_CHANGED: msg`The price has changed.`,
  OUT_OF_STOCK: msg({ message: 'Only {available} are available.' }),
  RESERVATION_ENDED: msg`The stock was not held in time.`,
  VENDOR_UNAVAILABLE: msg`The vendor cannot be asked right now. Try again later.`,
};

const other = msg`This line cannot be ordered as it is.`;

interface Problem {
  code: string;
  params?: unknown;
}

export function problemText(i18n: I18n, { code, params }: Problem): string {
  const values = Object.fromEntries(
    Object.entries((params ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      typeof value === 'number' ? formatNumber(value, i18n.locale) : String(value),
    ]),
  );
  return i18n._({ ...(messages[code] ?? other), values });
}
