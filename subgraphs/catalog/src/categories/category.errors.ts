// What can go wrong with categories and attributes.
import { defineErrors } from '@agora/kernel/errors.js';

export const categoryErrors = defineErrors({
  CATEGORY_TOO_DEEP: 'The category tree has at most six levels.',
  CATEGORY_EXISTS: 'There is a category with this name there; `params.categoryId` is it.',
  CATEGORY_NOT_EMPTY:
    'There are categories below it or products in it: move them first; `params.count` says how many.',
  CATEGORY_IN_ITSELF: 'A category cannot be moved below itself.',
  SLUG_TAKEN: 'Another one has this slug already.',
  ATTRIBUTE_EXISTS:
    'There is an attribute with this name, kind and unit; `params.attributeId` is it.',
});
