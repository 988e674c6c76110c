// What can go wrong with edits of many offers.
import { defineErrors } from '@agora/kernel/errors.js';

export const offerEditErrors = defineErrors({
  OFFERS_CHANGED_MEANWHILE: 'The edit would change another number of offers than was expected.',
  CATALOG_AWAY:
    'Catalog does not answer, so it is not known which offers the text means; `params.subgraph` names it.',
  OFFER_EDIT_STATE: 'The edit is in a state that does not allow this.',
});
