// The public face of how a quantity can be had; the same enum as that of the owners of offers.
import { registerEnumType } from 'type-graphql';
import { availability } from './availability.js';

const says = (description: string) => ({ description });
export const TradeAvailability = availability.enum;
registerEnumType(TradeAvailability, {
  name: 'AvailabilityOutcome',
  description: 'How a quantity of an offer can be had.',
  valuesConfig: {
    FROM_STOCK: says('All of it is there.'),
    BACK_ORDER: says('It can be ordered; what is missing follows when the vendor has it.'),
    MADE_TO_ORDER: says('It is made or bought for the order; the lead time counts.'),
    NOT_AVAILABLE: says('So many cannot be ordered now.'),
  },
});
