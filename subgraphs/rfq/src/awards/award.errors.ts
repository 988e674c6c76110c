// What can be refused about an award.
import { defineErrors } from '@agora/kernel/errors.js';

export const awardErrors = defineErrors({
  DEMAND_NOT_AWARDABLE: 'The demand has been decided, has ended, or has no quote to choose.',
  QUOTE_NOT_AWARDABLE: 'The quote is no longer in the running.',
  QUOTE_EXPIRED: 'The validity of the quote is over.',
});
