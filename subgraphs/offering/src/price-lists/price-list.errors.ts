// What can go wrong with price lists and customer groups, for people of the vendor.
import { defineErrors } from '@agora/kernel/errors.js';

export const priceListErrors = defineErrors({
  PRICE_LIST_ENDED: 'The price list has ended; params.endedAt says when.',
  PRICE_LIST_FULL: 'A price list holds at most params.countMax offers.',
});
