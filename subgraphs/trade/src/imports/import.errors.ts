// What can go wrong with orders of a file.
import { defineErrors } from '@agora/kernel/errors.js';

export const importErrors = defineErrors({
  ORDER_CONFLICT:
    'The order is there already with other lines, or its lines name several buyers or days.',
});
