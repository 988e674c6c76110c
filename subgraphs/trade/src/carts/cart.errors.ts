// What can be refused about carts.
import { defineErrors } from '@agora/kernel/errors.js';

export const cartErrors = defineErrors({
  CART_FULL: 'The cart has as many lines as a cart can have; `params.lineCountMax` says how many.',
  CARTS_TOO_MANY: 'The company has as many carts as a company can have.',
  CONTRACT_ONLY: 'The offer is sold by contract only: no cart, ask the vendor for a quote.',
});
