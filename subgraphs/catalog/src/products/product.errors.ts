// What can go wrong with products.
import { defineErrors } from '@agora/kernel/errors.js';

export const productErrors = defineErrors({
  PRODUCT_NOT_IN_STATE: 'The product is not in a state that allows this.',
  PRODUCT_INCOMPLETE:
    'Its category asks for properties that it does not state; `params.attributeIds` are they.',
  RELATION_TO_ITSELF: 'A product cannot stand in this relation to itself.',
  TOO_MANY_PROPOSALS:
    'As many products of the company wait for the operator as may, `params.waitingMax`.',
  PRODUCT_EXISTS:
    'There is a product with this GTIN, or this brand and part number; `params.productId` is it.',
});
