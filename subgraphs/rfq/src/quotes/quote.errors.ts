// What can be refused about a quote.
import { defineErrors } from '@agora/kernel/errors.js';

export const quoteErrors = defineErrors({
  QUOTE_ALREADY_SUBMITTED: 'The vendor has a live quote for this demand: revise that one.',
  QUOTE_NOT_CHANGEABLE: 'The quote is out of the running and stays as it is.',
  OWN_DEMAND: 'A company does not quote for its own demand.',
  VENDOR_INACTIVE: 'The vendor may not sell at present.',
});
