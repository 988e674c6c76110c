// What can be refused about a demand.
import { defineErrors } from '@agora/kernel/errors.js';

export const demandErrors = defineErrors({
  DEMAND_NOT_OPEN: 'The demand takes no quotes any more.',
  DEMAND_NOT_CANCELLABLE: 'The demand has already ended.',
});
