// What can be wrong with the units of a company.
import { defineErrors } from '@agora/kernel/errors.js';

export const unitErrors = defineErrors({
  UNIT_CYCLE: 'A unit cannot be inside itself or a part of itself.',
  UNIT_ARCHIVED: 'The unit is archived.',
  UNIT_IN_USE: 'Units, cost centres or people are still in the unit; move them first.',
  UNITS_TOO_DEEP: 'The tree has as many levels as it can have.',
  UNITS_TOO_MANY: 'The company has as many units as it can have.',
});
