// What can go wrong with bulk changes of prices, for people of the vendor.
import { defineErrors } from '@agora/kernel/errors.js';

export const priceChangeErrors = defineErrors({
  PRICES_CHANGED_MEANWHILE:
    'Another number of prices would change than the preview showed; params say how many.',
  PRICE_CHANGE_NOT_UNDOABLE: 'The change was taken back or called off already; params.state says.',
});
