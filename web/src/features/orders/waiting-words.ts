// What an order waits for, and what is said of a step that is behind it.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OrderState } from '../../data/generated/graphql.js';

type Words = Partial<Record<OrderState, MessageDescriptor>>;

/** Until when: the heading of the day when the waiting ends by itself. */
export const waitingWords: Words = {
  AWAITING_CONFIRMATION: msg`Vendor decides by`,
  SHIPPED: msg`Counts as received`,
  RECEIVED: msg`Completes by itself`,
};

/** Where a state's own word says that it goes on. */
export const pastWords: Words = {
  PLACING: msg`Placed`,
  AWAITING_CONFIRMATION: msg`Sent to the vendor`,
};
