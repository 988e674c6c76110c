// What can go wrong with bundles.
import { defineErrors } from '@agora/kernel/errors.js';

export const bundleErrors = defineErrors({
  BUNDLE_IN_BUNDLE: 'A part of a bundle cannot be a bundle itself; `params.productId` is one.',
});
