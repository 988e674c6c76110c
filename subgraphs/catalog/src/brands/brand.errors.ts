// What can go wrong with brands.
import { defineErrors } from '@agora/kernel/errors.js';

export const brandErrors = defineErrors({
  BRAND_EXISTS: 'There is a brand with this name; `params.brandId` is it.',
});
